// What is plainly somebody's mail address or phone number is never read on, in whatever column it came to stand: a
// shifted row brings it where nobody expects it.

/** An e-mail address anywhere in a text. */
const mail = /[^\s@<>"'“”,;:()]{1,64}@[^\s@<>"'“”,;:()]{1,190}/g;
/** A phone number as it is written for calls from abroad, or with the brackets of an area. */
const phone = /[+＋]\d[\d ().\-/]{5,20}\d|\((?:0\d{1,4}|\d{3,5})\) ?\d[\d -]{4,12}\d/g;

/** The text with mail addresses and phone numbers made unreadable. */
export function withoutContacts(text: string): string {
  const unmailed = text.includes('@') ? text.replace(mail, '…@…') : text;
  return /[+＋(]/.test(text) ? unmailed.replace(phone, '+…') : unmailed;
}
