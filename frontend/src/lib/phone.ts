/** A phone number as it is dialled: national French or international; null when it can't be one. */
export function parsePhone(text: string): string | null {
  const bare = text.replace(/[\s.\-()]/gu, "");
  if (/^0[1-9]\d{8}$/.test(bare)) {
    return `+33${bare.slice(1)}`;
  }
  return /^(\+|00)[1-9]\d{7,14}$/.test(bare) ? bare.replace(/^00/, "+") : null;
}

/** +33231000000 as 02 31 00 00 00; other countries in groups of three. */
export function formatPhone(phone: string): string {
  const french = /^\+33(\d{9})$/.exec(phone)?.[1];
  return french ? `0${french}`.replace(/(\d{2})(?=\d)/g, "$1\u00a0") : phone;
}
