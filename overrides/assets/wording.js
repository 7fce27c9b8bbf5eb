// What the search box says, in the language of the page or of what is searched, and how it names a place in a text.

const KEYS =
  "search|hint|close|one|many|none|help|more|all|place|cited|unknown|near|official|language|organ|session|year|subject|part|verb|status|clear|filters|failed|para|pre|note|annex|sect|art|next|preambular|operative|annexed|noted|same|division|chap|rule|principle|goal|target|action|guideline|reg|table|app".split("|");
const ENGLISH =
  "Search|Words, or a number: 59/241 para 8|Close|1 document|{} documents|Nothing holds all these words.|Try fewer or other words, or the indexes: {}|and {} more|All results|has no {}|cited here, not held|There is no such document here: {}|Perhaps:|At the United Nations: {}|Language|Organ|Session|Year|Subject|Part|Verb|Status|Clear|Narrow|The search could not be loaded.|para. {}|preambular para. {}|note {}|annex {}|sect. {}|art. {}|More results|preamble|operative part|annexes|notes|Same words: |part {}|chap. {}|rule {}|principle {}|goal {}|target {}|action {}|guideline {}|reg. {}|table {}|appendix {}";
const OTHERS = ["fr", "es", "ru", "zh", "ar", "de"];
export const words = {};
export let [page, COMMA] = ["en", ", "];

/** Say everything in another language; in English where it is not known. */
export async function speak(language) {
  const known = OTHERS.includes(language);
  const row = known ? (await import(`./search.${language}.js`)).default : ENGLISH;
  [page, COMMA] = [known ? language : "en", { ar: "، ", zh: "，" }[language] ?? ", "];
  row.split("|").forEach((word, i) => (words[KEYS[i]] = word));
}

await speak(document.documentElement.lang.slice(0, 2));

export const say = (key, value) => words[key].replace("{}", value).trim();

export const inLanguage = (lang) => ({ lang, dir: lang === "ar" ? "rtl" : "ltr" });

export function make(tag, about = {}, ...children) {
  const { lang, ...rest } = about;
  const made = Object.assign(document.createElement(tag), rest, lang && inLanguage(lang));
  made.append(...children.filter((c) => c || c === 0));
  return made;
}

/** What a part of an address is called: `op3` by "para", `rule5` by "rule". `writers/naming.py` says the same in English. */
const PLACES = [
  [/^(?:op|p)(\d.*)$/, "para"],
  [/^pp(\d.*)$/, "pre"],
  [/^fn(\d.*)$/, "note"],
  [/^annex(.*)$/, "annex"],
  [/^app(.*)$/, "app"],
  [/^art(\d.*)$/, "art"],
  [/^([IVXLC]+|[A-Z])$/, "sect"],
  [/^part([\dIVXLC].*)$/, "division"],
  ...["chap", "rule", "principle", "goal", "target", "action", "guideline", "reg", "table"].map((unit) => [new RegExp(`^${unit}([\\dIVXLC].*)$`), unit]),
];

/** `annexII-art5-2` as people say it; what has no usual name keeps its address. */
export function namePlace(id) {
  let [named, inArticle] = ["", false];
  for (const segment of id.replace(/^h-/, "").replace(/_/g, " ").split("-")) {
    const [pattern, key] = PLACES.find(([pattern]) => pattern.test(segment)) ?? [];
    inArticle ||= key === "art";
    if (key) named += `${named && COMMA}${say(key, pattern.exec(segment)[1])}`;
    else if (named && /^[a-z]{1,2}$|^[ivx]+$/.test(segment)) named += ` (${segment})`;
    // Below an article a number is its paragraph, "art. 5 (2)"; below an annex it is "para. 4".
    else if (/^\d+$/.test(segment)) named += inArticle ? ` (${segment})` : `${named && COMMA}${say("para", segment)}`;
    else named += `${named && " "}${segment}`;
  }
  return named;
}
