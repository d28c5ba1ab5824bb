/**
 * Names of the header fields of a mail (RFC 5322) as mail programs print them above a message that is forwarded or answered;
 * parts of a pattern, tried without regard to case. The day of a mail is that of its sending, not of what it quotes.
 */
export const MAIL_FIELDS: readonly string[] = [
  'from|to|cc|bcc|subject|date|sent|reply-to',
  'von|an|betreff|datum|gesendet|kopie',
  'de|à|cc|objet|date|envoyé',
  'de|para|asunto|fecha|enviado',
  'от|кому|копия|тема|дата|отправлено',
  'kimden|kime|konu|tarih|gönderildi',
  'من|إلى|الى|الموضوع|التاريخ|نسخة',
  'از|به|موضوع|تاریخ',
  '发件人|收件人|主题|日期|发送时间|抄送',
  '差出人|宛先|件名|日時|送信日時',
];

/** What a mail calls its subject, in each of these languages; a pattern's source. */
export const MAIL_SUBJECT = '(?:subject|betreff|objet|asunto|тема|konu|الموضوع|موضوع|主题|件名) ?[:：]';
