import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';

const HEADERS = [
  'From: Lena Berg <lena@example.org>\nDate: Tue, 5 Nov 2019 at 14:22\nSubject: Fwd: bridge\nTo: desk@example.org',
  'Von: Lena Berg\nGesendet: Dienstag, 5. November 2019 14:22\nAn: Archiv\nBetreff: Brücke',
  'De : Lena Berg\nEnvoyé : mardi 5 novembre 2019 14:22\nÀ : archives\nObjet : le pont',
  'On 5 Nov 2019, at 09:10, Lena Berg <lena@example.org> wrote:',
];

for (const header of HEADERS)
  test(`the day of a mail is not the article’s: ${JSON.stringify(header.slice(0, 40))}`, () => {
    const dated = extractText(`${header}\n\n${HEADLINE}\nBy Ann Doe\n3 November 2018\n\n${PROSE}`);
    assert.equal(dated.date?.value, '2018-11-03');
    const { date, candidates } = extractText(`${header}\n\n${HEADLINE}\n\n${PROSE}`);
    assert.ok(date === null || date.value === '../2019-11-05', String(date?.value));
    assert.ok(candidates.some(({ role, rule }) => role === 'captured' && rule === 'mail-date'));
  });

test('a label of its own is no mail', () => {
  const { date } = extractText(`${HEADLINE}\nDate: 5 November 2019, 14:22\nSubject: Bridges\n\n${PROSE}`);
  assert.equal(date?.value, '2019-11-05T14:22');
});

for (const subject of [HEADLINE, 'Council: old bridge over the river to be repaired'])
  for (const rest of ['', '\nTo: desk@example.org'])
    for (const byline of ['', '\n\nBy Ann Doe\n3 November 2018'])
      test(`a mail’s subject is no headline where the text has one: ${subject.slice(0, 7)}${rest}${byline}`, () => {
        const mail = `From: Lena Berg <lena@example.org>\nDate: Tue, 5 Nov 2019 at 14:22\nSubject: ${subject}${rest}`;
        const { headline } = extractText(`${mail}\n\n${HEADLINE}${byline}\n\n${PROSE}`);
        assert.equal(headline?.value, HEADLINE);
      });
