// What a text is made of: its words, counted in a map, and its letters in an array.
// @call words() = 30
// @call distinct() = 23

const TEXT = `The time has come, the Walrus said, to talk of many things: of shoes, and ships, and sealing-wax,
of cabbages, and kings, and why the sea is boiling hot.`;

/** The lower-case words of a text: its runs of letters. */
function split(text: string): string[] {
  const words: string[] = [];
  const lower = text.toLowerCase();
  let start = 0;
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && isLetter(lower.charCodeAt(i))) continue;
    if (i > start) words.push(lower.substring(start, i));
    start = i + 1;
  }
  return words;
}

function isLetter(code: i32): bool {
  return code >= 97 && code <= 122;
}

/** How often each word comes up. */
function count(words: string[]): Map<string, i32> {
  const counts = new Map<string, i32>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    counts.set(word, counts.has(word) ? counts.get(word) + 1 : 1);
  }
  return counts;
}

/** The words with their counts, the most frequent first, equally frequent ones by the alphabet. */
function report(counts: Map<string, i32>, limit: i32): string {
  const entries: Entry[] = [];
  const words = counts.keys();
  for (let i = 0; i < words.length; i++) entries.push(new Entry(words[i], counts.get(words[i])));
  entries.sort((a, b) => a.count != b.count ? b.count - a.count : a.word < b.word ? -1 : 1);
  return entries.slice(0, limit).map<string>(entry => `${entry.word} ${entry.count}`).join(", ");
}

class Entry {
  constructor(public word: string, public count: i32) {}
}

/** The letter that comes up most often. */
function favourite(text: string): string {
  const letters = new Array<i32>(26);
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (isLetter(code)) letters[code - 97]++;
  }
  const most = letters.reduce((a, b) => max(a, b), 0);
  return String.fromCharCode(97 + letters.indexOf(most));
}

export function words(): i32 {
  return split(TEXT).length;
}

export function distinct(): i32 {
  return count(split(TEXT)).size;
}

export function testReport(): void {
  assert(report(count(split(TEXT)), 4) == "and 4, of 3, the 3, boiling 1");
  assert(favourite(TEXT) == "a");
  assert(split("").length == 0 && count([]).size == 0);
}
