/* Leads "On this day" to today's page, where the archive has one; else to its month. Pages are built on another day than they are read. */
'use strict';
{
  const link = document.querySelector('a[data-days]');
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()];
  const key = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (link) link.href += link.dataset.days.split(' ').includes(key) ? `${key}/` : `#m-${month}`;
}
