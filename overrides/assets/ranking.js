/* Which paragraph is meant: the index finds documents that hold all the words; what was asked for is the paragraph that holds
   them together. Each word is asked for alone, and where the words of a document stand close is reckoned from their places
   before anything of the document is fetched. */

/** Documents fetched at first, on the search's own page and in the dialog: each is about ten kilobytes. */
export const FIRST = { page: 6, dialog: 4 };
/** Words within which what is asked for must stand together: tables and long paragraphs hold everything somewhere. */
const WINDOW = 80;
/** What a word counts that stands not with the others, but in the title (a document begins with it), or anywhere in the document. */
const ELSEWHERE = { title: 0.7, text: 0.15 };
const TITLE = 15;
/** So much of what was asked for, by weight, must stand together where a document lacks a word. */
const ENOUGH = 0.6;
/** Where nothing holds all: what answers nearly as well as the best. */
const NEAREST = 0.9;
/** Words of a long sentence that are asked for one by one. */
const MOST = 16;

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const letters = (word) => plain(word).replace(/[^\p{L}\p{N}]+/gu, "");

/** Words that stand in every text: their part of the index is the largest, and says nothing. */
const EVERYWHERE = new Set(
  ("a an and as at by for from in of on or that the to with " + "à au aux de des du en et la le les par pour sur un une " + "al con del el en las los por que su y " +
    "в во и к на о об от по с со " + "der die das dem den des im in mit und von zu").split(" "),
);

const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const FIRST_NINETEEN = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" ");
const ROUND = ["", "", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

/** "75th session" as the texts have it: "seventy-fifth". */
function spell(word) {
  const number = Number(/^(\d{1,2})(?:st|nd|rd|th)$/i.exec(word)?.[1]);
  if (!number) return word;
  if (number < 20) return FIRST_NINETEEN[number - 1];
  const [tens, units] = [Math.floor(number / 10), number % 10];
  return units ? `${TENS[tens]}-${FIRST_NINETEEN[units - 1]}` : ROUND[tens];
}

/** Chinese in words, as the index has it. What the browser knows no word for falls into single signs: those beside each other are
    asked for together (科索沃), and one behind a word not at all, as the index finds words by their beginning (特派团 by 特派). */
function cut(typed, language) {
  if (!/\p{sc=Han}/u.test(typed) || !Intl.Segmenter) return typed.split(/\s+/);
  const words = [];
  let before = "";
  for (const { segment } of new Intl.Segmenter(language, { granularity: "word" }).segment(typed)) {
    const alone = /^\p{sc=Han}$/u.test(segment);
    if (alone && before === "alone") words[words.length - 1] += segment;
    else if (!alone || before !== "word") words.push(segment);
    if (!alone || before !== "word") before = alone ? "alone" : /\p{sc=Han}/u.test(segment) ? "word" : "";
  }
  return words;
}

/** The words asked for. */
function readTerms(typed, language) {
  const all = cut(typed, language).filter(letters);
  const telling = all.filter((word) => !EVERYWHERE.has(word.toLowerCase()));
  return [...new Set((telling.length ? telling : all).map(spell))];
}

/** True where a word of a text is a form of one asked for: the index gives the nearest it has, be it one letter. */
export function isForm(word, term) {
  if (/\p{sc=Arab}/u.test(term)) return true;
  const [found, asked] = [letters(word), letters(term)];
  if (/\p{sc=Han}/u.test(term)) return found.startsWith(asked) || asked.startsWith(found);
  if (found.startsWith(asked.slice(0, Math.max(3, Math.ceil(asked.length * 0.7))))) return true;
  return asked.length > 2 && word.split(/[^\p{L}\p{N}]+/u).some((part) => part && letters(part).startsWith(asked));
}

/** What was asked for: its words, how much each weighs (the rarer, the more), and which of them count. */
class Asked {
  constructor(terms, weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.terms = terms;
    this.weights = weights.map((weight) => weight / total);
  }

  without(unknown) {
    return new Asked(this.terms, this.weights.map((weight, term) => (unknown.has(term) ? 0 : weight)));
  }

  /** What each word counts in a document when it does not stand with the others. */
  weighElsewhere(places) {
    const counted = this.weights.map(() => 0);
    for (const [place, term] of places) counted[term] = Math.max(counted[term], this.weights[term] * (place < TITLE ? ELSEWHERE.title : ELSEWHERE.text));
    return counted;
  }

  /** How much of what was asked for stands together among some places ([place, term], in order), and which of them hold it. */
  measure(places, elsewhere = []) {
    const background = elsewhere.reduce((sum, counted) => sum + counted, 0);
    let best = { value: 0, held: [0, 0] };
    for (let first = 0; first < places.length; first++) {
      let [seen, value, beside, last] = [0, background, 0, first];
      for (let n = first; n < places.length && places[n][0] - places[first][0] < WINDOW; n++) {
        const [place, term] = places[n];
        if (!this.weights[term]) continue;
        if (n > first && places[n - 1][1] === term - 1 && place - places[n - 1][0] < 3 && !(beside & (1 << term))) {
          beside |= 1 << term;
          value += (this.weights[term] + this.weights[term - 1]) * 0.15;
          last = n;
        }
        if (seen & (1 << term)) continue;
        seen |= 1 << term;
        value += this.weights[term] - (elsewhere[term] ?? 0);
        last = n;
      }
      value -= (places[last][0] - places[first][0]) / 1000;
      if (value > best.value) best = { value, held: [first, last + 1] };
    }
    return { value: best.value, held: places.slice(...best.held) };
  }
}

/** What the index answers: documents, each with the places of the words in it ([place, term]), and how well it knows them whole. */
export async function search(index, typed, { language, pages, ...options }) {
  const terms = readTerms(typed ?? "", language);
  const phrase = /"/.test(typed ?? "");
  const words = terms.join(" ");
  const answer = typed ? await index.search(phrase || !words ? typed : words, options) : await index.search(null, { ...options, sort: { date: "desc" } });
  if (phrase || terms.length < 2) {
    const documents = answer.results.map((result) => ({ result, places: result.words.map((place) => [place, 0]), whole: result.score + 1 }));
    return { ...answer, documents, asked: new Asked(phrase ? [] : terms, [1]) };
  }
  const found = new Map(answer.results.map((result) => [result.id, { result, places: [], whole: result.score + 1 }]));
  const alone = [];
  for (const term of terms.slice(0, MOST)) alone.push((await index.search(term, { ...options, sort: { date: "desc" } })).results);
  for (const [term, results] of alone.entries()) {
    for (const [age, result] of results.entries()) {
      if (!found.has(result.id)) found.set(result.id, { result, places: [], whole: 0 });
      const document = found.get(result.id);
      document.age ??= age;
      for (const place of result.words) document.places.push([place, term]);
    }
  }
  const asked = new Asked(terms, alone.map((results) => (results.length ? Math.log(1 + pages / results.length) : 0)));
  for (const document of found.values()) document.places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { ...answer, documents: [...found.values()], asked };
}

/** True where some document holds all words. */
export const holdsAll = (documents) => documents.some(({ whole }) => whole);

/** Documents in the order of what stands together in them, the newer first of those that answer alike; what lacks a word stays
    if the rest stands close, or if nothing holds all and nothing answers better. */
export function order(documents, asked) {
  for (const document of documents) Object.assign(document, asked.measure(document.places, asked.weighElsewhere(document.places)));
  const best = documents.reduce((most, { value }) => Math.max(most, value), 0);
  const enough = holdsAll(documents) ? ENOUGH : Math.min(ENOUGH, best * NEAREST);
  return documents.filter(({ whole, value }) => whole || value > enough).sort((a, b) => b.value - a.value || (a.age ?? 0) - (b.age ?? 0) || b.whole - a.whole);
}

/** Words of which the index had nothing but the nearest: where they are said to stand, no document fetched has a form of them (`told`). */
export function findUnknown(loaded, asked) {
  const terms = (name) => new Set(loaded.flatMap((document) => document[name].map(([, term]) => term)));
  const known = terms("told");
  return new Set([...terms("places")].filter((term) => asked.weights[term] && !known.has(term)));
}
