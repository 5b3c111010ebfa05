/** Words that say nothing, which people leave out as often as not. */
const SMALL = /^(de|du|des|la|le|les|l|d|en|autour|pays)$/i;

/** What people do to the words that they look for. */
const HABITS = [
  (words) => words.slice(0, 2).join(" "),
  (words) => unaccented(words.slice(0, 3).join(" ")),
  (words) => words.slice(0, 2).map(plural).join(" "),
  (words, place) => `${words[1] ?? words[0]} ${place}`,
  (words) => swapped(longest(words)),
  (words, place) => `${dropped(longest(words))} ${unaccented(place)}`,
  (words) => words.slice(0, 2).join(" ").slice(0, -3),
  (words, place) => place.toUpperCase(),
  (words) => words.slice(0, 3).join(" ").replaceAll("œ", "oe").replaceAll("’", "'"),
  (words) => `${words[0]} d'${words[1] ?? words[0]}`,
];

/** So many searches, made of the sheets in turn by each habit in turn; at most 100 characters each. */
export function searches(sheets, count) {
  return Array.from({ length: count }, (_, place) => {
    const sheet = sheets[place % sheets.length];
    const words = sheet.name.split(/[\s’]+/).filter((word) => !SMALL.test(word));
    return HABITS[place % HABITS.length](words, sheet.place).slice(0, 100);
  });
}

function unaccented(text) {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

function plural(word) {
  return word.endsWith("s") ? word.slice(0, -1) : `${word}s`;
}

function longest(words) {
  return words.reduce((one, other) => (other.length > one.length ? other : one));
}

function swapped(word) {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1);
}

function dropped(word) {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle) + word.slice(middle + 1);
}
