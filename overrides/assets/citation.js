// Reads what people type for a citation, and finds which of the documents that may be meant are here.
// What it knows of symbols, numbers and words is data, written by the generator: `citations.json` beside this file.

const SITE = new URL("..", import.meta.url).href;
const EDGE = "[\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Arab}]";
const MASK = "\uF8F0";
const SERIES = 0xe000; // Private characters stand for the series whose symbol was read.
const LANGUAGES = ["ar", "en", "fr", "es", "ru", "zh", "de"];
const ROMAN = [[100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];

/** Letters without marks and direction signs, digits of all scripts as ASCII. */
const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}ـ]/gu, "")
    .replace(/\p{Nd}/gu, (d) => (d < "\x80" ? d : String((d.codePointAt(0) - (d > "\u06ef" ? 0x6f0 : 0x660)) & 15)))
    .replace(/[‐-―−]/g, "-")
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[\s\u200b]+/g, " ");

const decode = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const toRoman = (number) => {
  let out = "";
  for (const [amount, sign] of ROMAN) for (; number >= amount; number -= amount) out += sign;
  return out;
};
const fromRoman = (sign) => {
  for (let n = 1; n < 100; n++) if (toRoman(n) === sign) return n;
  return 0;
};

/* The grammar */

const compiled = new WeakMap();

function compile(data) {
  if (compiled.has(data)) return compiled.get(data);
  const pattern = (p) => fold(p).replace(/\\w/g, "[\\p{L}\\p{N}_]").replace(/\\z/gi, "$");
  const make = (p, flags = "giu") => new RegExp(p, flags);
  const word = (p, flags) => make(`(?<!${EDGE}|\\d)(?:${pattern(p)})(?!${EDGE})`, flags);
  const table = (rows) => Object.fromEntries(Object.entries(rows).map(([key, value]) => [fold(key), value]));
  const either = (rows) => Object.keys(rows).sort((a, b) => b.length - a.length).join("|");
  const [arabic, letters, names, han, alike] = [data.arabic, data.letters, data.names, data.han, data.alike].map(table);
  const subs = `(?:\\s?\\(\\s?(?:[a-z]{1,5}|\\d{1,2}|[${either(letters).replaceAll("|", "")}])\\s?\\)|\\s?[a-z]\\)|[a-z](?![a-z]))*`;
  const roman = "(?:l?x{1,3}|x?l)?(?:ix|iv|vi{0,3}|i{1,3})|l?x{1,3}";
  const label =
    `(?:no?\\.? ?(?=\\d))?(?:(?<n>\\d{1,4})(?: ?(?<bis>bis|ter|quater)\\b)?(?<subs>${subs})` +
    `|(?<roman>${roman})(?!${EDGE})|(?<letter>[A-Z])(?!${EDGE})|(?<han>[${either(han).replaceAll("|", "")}]{1,3})` +
    `|(?<arabic>${either({ ...arabic, ...names })})(?!${EDGE})|(?<sub>\\([a-z]{1,5}\\)|[a-z]\\)))(?<inner>(?:(?:[.-][A-Z]|\\.\\d+)(?!${EDGE}|\\d))?)(?![\\d/]|\\.\\d)`;
  const grammar = {
    data, arabic, letters, names, han, alike,
    organs: data.organs.map(([p, organ]) => [word(p), organ]),
    kinds: Object.entries(data.kinds).map(([kind, p]) => [word(p), kind]),
    levels: [
      ...Object.entries(data.levels).map(([level, p]) => [word(p, "iuy"), level, ""]),
      ...data.units.map(([p, unit]) => [word(p, "iuy"), "unit", unit]),
      [word(data.note, "iuy"), "note", ""],
    ],
    label: make(` ?${label}`, "iuy"),
    to: make(`(?:${pattern(data.to)}) ?(?=\\d|[ivxl]+\\b|[a-z]\\b|\\()`, "iuy"),
    and: make(`(?:${pattern(data.and)}|, ?|;) ?(?=\\d|[ivxl]+\\b|\\()`, "iuy"),
    preamble: word(data.preamble),
    fillers: word(data.fillers),
    series: data.series
      .map((row, i) => [row.prefix, i])
      .sort(([a], [b]) => b.length - a.length)
      .map(([prefix, i]) => [make(`(?<!${EDGE}|/)${prefix.split("/").join("[\\s/_.-]*")}[\\s/_.-]*(?=\\(?\\d|E?S-\\d)`), String.fromCharCode(SERIES + i)]),
    symbol: make(`(?<![\\p{L}\\d/])(?:${data.bodies.join("|")})(?:/[A-Z0-9][A-Z0-9._-]*(?:\\([A-Z0-9]+\\))?)+`),
    numbers: data.numbers.map((p) => make(`(?<series>[\\uE000-\\uE0FF])?(?<![\\p{L}\\d/.])(?:${pattern(p)})(?![\\p{L}\\d/]|\\.\\d)`)),
    bare: make(`(?<series>[\\uE000-\\uE0FF])?(?<![\\p{L}\\d/.${MASK}-])(?<n>\\d{1,4})(?:(?<part>[A-Z])(?!\\p{L}))?(?![\\p{L}\\d/]|\\.\\d)`),
    ordinal: make(`(?<![\\p{L}])(?:(?<word>${data.ordinals.join("|")})|(?<n>\\d+)(?:st|nd|rd|th)) (?<level>(?:preamb\\w+|op\\w*) para\\w*)`),
  };
  compiled.set(data, grammar);
  return grammar;
}

/** An address, of the United Nations or of this site, as the symbol in it and the place behind it. */
function readAddress(text, bodies) {
  let lang = "";
  let hash = "";
  let to = "";
  const found = /^(?:\w+:)?\/\/[^/\s]+(\/\S*)$|^(?:www\.)?(?:undocs\.org|docs\.un\.org)(\/\S*)$|^(\/\S.*)$/i.exec(text.trim());
  if (found) {
    const [, path, query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(found[1] ?? found[2] ?? found[3]);
    const asked = new URLSearchParams(query);
    hash = fragment;
    to = asked.get("to") ?? "";
    text = asked.get("FinalSymbol") ?? asked.get("symbol") ?? decode(path);
  }
  const anchor = /#([\w-]+)\s*$/.exec(text);
  if (anchor) [text, hash] = [text.slice(0, anchor.index), anchor[0]];
  text = text
    .trim()
    .replace(/[/\\]+(?:index\.\w+)?$/i, "")
    .replace(/(?:\.v\d+)?(?:\.[a-z]{2})?\.(?:html?|txt|pdf|docx?|xml|md|json)$/i, "");
  if (text.startsWith("/")) {
    const steps = text.split("/").filter(Boolean);
    const first = steps.findIndex((s, i) => bodies.includes(s.toUpperCase()) && i < steps.length - 1);
    const before = steps.splice(0, Math.max(first, 0)).at(-1);
    lang = LANGUAGES.find((code) => code === before || code === steps[0]) ?? "";
    text = steps.slice(lang && lang === steps[0] ? 1 : 0).join("/");
  }
  return { text, lang, anchor: hash.replace(/^#/, "").trim(), to };
}

/* Places in a text */

function readLabel(grammar, text, at) {
  grammar.label.lastIndex = at;
  const found = grammar.label.exec(text);
  if (!found) return null;
  const { n, bis, subs, roman, letter, han, arabic, sub, inner } = found.groups;
  let own = n ? Number(n) + (bis ?? "").toLowerCase() : (roman ?? letter ?? "").toUpperCase();
  if (han) own = toRoman(han === "十" ? 10 : [...han].reduce((sum, c) => (c === "十" ? (sum || 1) * 10 : sum + grammar.han[c]), 0));
  if (arabic) own = grammar.names[arabic] ?? toRoman(grammar.arabic[arabic]);
  const below = [...(subs || sub || "").matchAll(/[a-z]+|\d+|[^\s()]/gi)].map(([s]) => grammar.letters[s] ?? s.toLowerCase());
  return { end: grammar.label.lastIndex, own, subs: below, inner: inner.slice(1) };
}

/** Parts of places in their order: what they are called, their numbers, where they stand. */
function readPlaces(grammar, text) {
  const parts = [];
  for (let at = 0; at < text.length; at++) {
    let best = null;
    for (const [regex, level, unit] of grammar.levels) {
      regex.lastIndex = at;
      const found = regex.exec(text)?.[0];
      if (found && found.length > (best?.length ?? 0)) best = { level, unit, length: found.length };
    }
    if (!best) continue;
    let end = at + best.length;
    const items = [];
    for (let label = readLabel(grammar, text, end); label; ) {
      items.push(label);
      end = label.end;
      grammar.to.lastIndex = end;
      const to = grammar.to.test(text) && readLabel(grammar, text, grammar.to.lastIndex);
      if (to) {
        label.to = to;
        end = to.end;
      }
      grammar.and.lastIndex = end;
      label = best.level !== "annex" && grammar.and.test(text) && readLabel(grammar, text, grammar.and.lastIndex);
    }
    // Of all places an annex alone needs no number.
    if (!items.length && best.level !== "annex" && best.level !== "appendix") continue;
    parts.push({ ...best, at, end, items });
    at = end - 1;
  }
  return parts;
}

const RANKS = ["annex", "appendix", "section", "unit", "paragraph", "preambular", "note", "subparagraph"];

/** Addresses, with their ends where they are ranges, of the parts that stand together: `annexII-4`, `II-op3`, `op8-a`. */
function writeFragments(parts, counted) {
  let made = [{ segments: [], to: "" }];
  const sorted = [...parts].sort((a, b) => RANKS.indexOf(a.level) - RANKS.indexOf(b.level));
  for (const part of sorted) {
    const write = (item, before) => {
      const rome = /^\d+$/.test(item.own) ? toRoman(Number(item.own)) : item.own;
      const inside = before.some((s) => /^(annex|app|art|rule|reg|principle|guideline)/.test(s));
      const first = {
        annex: `annex${rome}`,
        appendix: `app${rome}`,
        section: rome,
        unit: part.unit + item.own.toLowerCase(),
        paragraph: inside ? item.own : counted ? `p${item.own}` : `op${item.own}`,
        preambular: `pp${item.own}`,
        note: `fn${item.own}`,
        subparagraph: item.own.toLowerCase(),
      }[part.level];
      // "II.3" is paragraph 3 of section II, "II.B" its subsection B.
      const inner = item.inner && (part.level === "section" && /\d/.test(item.inner) ? `op${item.inner}` : item.inner.toUpperCase());
      return [...before, first, inner, ...item.subs].filter(Boolean);
    };
    const items = part.items.length ? part.items : [{ own: "", inner: "", subs: [] }];
    made = made.flatMap(({ segments }) =>
      items.map((item) => {
        const to = item.to && (item.to.own ? write(item.to, segments) : [...write({ ...item, subs: [] }, segments), ...item.to.subs]);
        return { segments: write(item, segments), to: to ? to.join("-") : "" };
      }),
    );
  }
  return made.map(({ segments, to }) => ({ fragment: segments.join("-"), to })).filter((f) => f.fragment);
}

/* Documents */

const hide = (text, found) => text.slice(0, found.index) + MASK.repeat(found[0].length) + text.slice(found.index + found[0].length);

function readLetters(letters) {
  const found = (letters ?? "").toUpperCase().match(/(?<![A-Z])[A-Z](?![A-Z])/g) ?? [];
  return found.length === 2 && /-|to/i.test(letters) ? found.join("-") : found.join("");
}

/** Documents by number: text with what was read taken out, and each document with its place in it. */
function readNumbers(grammar, text, documents, which, needs) {
  for (const found of text.matchAll(which)) {
    const { series, parts, before, ...groups } = found.groups;
    if (needs && !series) continue;
    let letters = before ?? parts ?? groups.part ?? "";
    let length = found[0].length;
    // "59/241 p. 8", "59/241 a migration": a small letter apart from its number is a part only where nothing else stands behind.
    if (/^[a-z]$/.test(letters) && parts && / [a-z]$/.test(found[0]) && text.slice(found.index + length).trim()) {
      length -= 1;
      letters = "";
    }
    documents.push({ at: found.index, end: found.index + length, row: series && grammar.data.series[series.charCodeAt(0) - SERIES], ...groups, parts: readLetters(letters) });
    text = hide(text, { index: found.index, 0: found[0].slice(0, length) });
  }
  return text;
}

function writeSymbols(grammar, document, said, alone) {
  const { series, runs } = grammar.data;
  const { row, session = "", n, roman, year, parts, symbol } = document;
  if (symbol) {
    // A/59/241 and A/REST/59/241 may have been meant for A/RES/59/241.
    const [, organ, group, number] = /^([AES])\/(?:R\w+\/)?(\d+)\/(\d+)$/.exec(symbol) ?? [];
    const alike = series
      .filter((s) => s.organ === organ && s.kind === "resolution")
      .map((s) => ({ symbol: `${s.prefix}/${s.sessions ? `${group}/${number}` : `${group}(${number})`}`, name: `${group}/${number}`, row: s, group, number: Number(number), guess: true }));
    return [{ symbol, name: symbol }, ...alike];
  }
  const rows = row ? [row] : series.filter((s) => (!said.organ || s.organ === said.organ) && (!said.kind || s.kind === said.kind));
  // "74/255 A-B" is on the page that lists its parts.
  const letters = parts.length === 1 ? parts : "";
  const made = [];
  const add = (s, number, guess) => {
    const tidy = number.toUpperCase();
    const letter = letters && ` ${letters}`;
    const name = /\(\D/.test(tidy) ? tidy.replace("(", `${letter} (`) : /\(/.test(tidy) ? tidy.replace("(", " (") : tidy + letter;
    const whole = { row: s, group: tidy.match(/\((.+)\)/)?.[1] ?? tidy.split("/")[0], number: Number(n), guess: !!guess };
    made.push({ ...whole, symbol: `${s.prefix}/${tidy}${letters}`, name });
    if (letters) made.push({ ...whole, symbol: `${s.prefix}/${tidy}`, name: name.replace(letter, ""), guess: true });
  };
  const run = (s, guess, not) => {
    for (const [group, first, last] of runs[s.prefix] ?? []) {
      if (group !== not && Number(n) >= first && Number(n) <= last) add(s, `${n}(${group})`, guess);
    }
  };
  if (roman) {
    const last = fromRoman(roman.toUpperCase());
    for (const s of rows) {
      if (!(s.roman && (row || said.organ || (last ? last <= s.roman : s.organ === "A")))) continue;
      add(s, `${n}(${roman})`);
      run(s, true, roman.toUpperCase());
    }
  } else if (year) {
    for (const s of rows.filter((s) => !s.sessions)) {
      add(s, `${n}(${year})`);
      run(s, true, year);
    }
  } else if (session) {
    const special = /\D/.test(session);
    const number = (a, b) => `${a}/${Number(b)}`;
    for (const s of rows) {
      if (special ? s.organ[0] === "A" && (s.kind === "resolution" || s.kind === said.kind) && !(s.organ !== "A" && /^E/i.test(session)) : s.sessions && (row || (session >= s.sessions[0] && session <= s.sessions[1] && (said.organ || (n >= s.numbers[0] && n <= s.numbers[1])))))
        add(s, number(session, n));
      else if (!s.sessions && Number(session) > 200 && Number(n) >= grammar.data.years && Number(n) < 2100) made.push({ symbol: `${s.prefix}/${Number(session)}(${n})`, name: `${Number(session)} (${n})`, row: s, group: n, number: Number(session) });
    }
    // A number that no session has: what is near it is looked for.
    if (!made.length && !special) for (const s of rows.filter((s) => s.sessions && session >= s.sessions[0] && session <= s.sessions[1]).slice(0, 1)) add(s, number(session, n));
    // Right-to-left writing turns numbers round.
    if (!special) {
      for (const s of rows) {
        if (s.sessions && n >= s.sessions[0] && n <= s.sessions[1] && session >= s.numbers[0] && session <= s.numbers[1]) {
          made.push({ symbol: `${s.prefix}/${number(n, session)}${letters}`, name: number(n, session), row: s, group: n, number: Number(session), guess: true });
        }
      }
    }
  } else if (row || said.organ || said.kind || alone) {
    for (const s of rows) run(s, false);
    if (row) made.push({ symbol: `${row.prefix}/${n}`, name: `${row.prefix}/${n}`, list: true });
  }
  return made;
}

/**
 * The documents and places that may be meant, the likeliest first; empty where the words are no citation.
 * Those with `guess` are what may have been meant instead: a number turned round, a year or a letter that does not fit.
 */
export function readCitation(typed, data) {
  const grammar = compile(data);
  const address = readAddress(fold(typed.slice(0, 400)), data.bodies);
  let text = address.text
    .replaceAll("\\", "/")
    .replace(/(?<=\p{sc=Han})(?=\d)/gu, " ")
    .replace(/(?<!\p{L})\p{L}+(?!\p{L})/gu, (w) => ([...w].every((c) => grammar.alike[c]) ? [...w].map((c) => grammar.alike[c]).join("") : w))
    .replace(/(?<!\p{L})د ?ا ?(ط)? ?- ?(?=\d)/gu, (_, emergency) => (emergency ? "ES-" : "S-"))
    .replace(/第 *(\d+|[一二三四五六七八九十]+) ?(\p{sc=Han}{1,2})/gu, (whole, label, word) => (grammar.levels.some(([r]) => ((r.lastIndex = 0), r.exec(word)?.[0] === word)) ? `${word} ${label} ` : whole))
    .replace(/第(?=[\d\uE000-])/g, " ")
    .replace(/号/g, " 号 ")
    .replace(grammar.ordinal, (_, word, n, level) => `${level} ${word ? data.ordinals.indexOf(word.toLowerCase()) + 1 : n}`);
  for (const [name, letter] of Object.entries(grammar.names)) text = text.replace(new RegExp(`(?<=\\d ?)${name}(?!\\p{L})`, "gu"), letter);
  for (const [regex, sign] of grammar.series) text = text.replace(regex, sign);
  text = text
    .replace(/ ?\/ ?/g, "/")
    .replace(/(?<!\p{L})(res|dec|prst)\/(?=\d|E?S-\d)/giu, "$1 ")
    // "a-res-59-241", "S_RES_1325_(2000)": what parts the numbers of an address or a file's name.
    .replace(/([\uE000-\uE0FF])((?:E?S-)?\d+)[\s_./-]*\(?((?:19|20)\d\d)\)?(?![\d/])/gu, (whole, sign, n, year) => (data.series[sign.charCodeAt(0) - SERIES].sessions ? whole : `${sign}${n}(${year})`))
    .replace(/([\uE000-\uE0FF])(\d+)[\s_-]\(?([ivxl]+)\)?[\s_-]?([a-z])?(?![a-z])/giu, (_, sign, n, roman, part = "") => `${sign}${n}(${roman})${part}`)
    .replace(/([\uE000-\uE0FF](?:E?S-)?\d+)[\s_.-](\d+)/giu, "$1/$2");

  const documents = [];
  for (const found of text.matchAll(grammar.symbol)) {
    if (!/\d/.test(found[0])) continue;
    const symbol = found[0].replace(/[._-]+$/, "").toUpperCase().replace(/\/(ADD|CORR|REV|AMEND)\.?(?=\d)/g, (_, w) => `/${w[0]}${w.slice(1).toLowerCase()}.`);
    documents.push({ at: found.index, end: found.index + found[0].length, symbol });
    text = hide(text, found);
  }
  const [slash, brackets, years] = grammar.numbers;
  text = readNumbers(grammar, text, documents, slash);
  for (const which of [brackets, years, grammar.bare]) text = readNumbers(grammar, text, documents, which, true);

  const parts = readPlaces(grammar, text);
  for (const part of parts) text = hide(text, { index: part.at, 0: text.slice(part.at, part.end) });
  for (const which of [brackets, years]) if (!documents.length) text = readNumbers(grammar, text, documents, which);

  const said = { organ: "", kind: "" };
  const take = ([regex, value], key) => {
    const found = [...text.matchAll(regex)][0];
    if (!found) return;
    said[key] ||= value;
    text = hide(text, found);
  };
  for (const organ of grammar.organs) take(organ, "organ");
  for (const kind of grammar.kinds) take(kind, "kind");
  const apart = !documents.length && /^\s*(\d{1,3})[-_.:, ](\d{1,3})\s*$/.exec(text);
  if (apart) documents.push({ at: 0, end: text.length, session: apart[1], n: apart[2], parts: "", guess: true });
  if (!documents.length) {
    const rest = text.replace(grammar.fillers, " ");
    const alone = !/\p{L}/u.test(rest) && (rest.match(/\d+/g) ?? []).length === 1;
    if (alone || said.organ || said.kind) {
      const before = documents.length;
      text = readNumbers(grammar, text, documents, grammar.bare);
      documents.splice(before + 1);
      if (documents[0]) documents[0].alone = alone;
    }
  }
  if (!documents.length) return [];
  documents.sort((a, b) => a.at - b.at);

  let preambular = false;
  text = text.replace(grammar.preamble, (word) => ((preambular = true), MASK.repeat(word.length)));
  const made = [];
  documents.forEach((document, i) => {
    const [start, end] = [i ? document.at : 0, documents[i + 1]?.at ?? text.length];
    const own = parts.filter((p) => p.at >= start && p.at < end);
    if (preambular) own.forEach((p) => (p.level = p.level === "paragraph" ? "preambular" : p.level));
    const behind = text.slice(document.end, end).replaceAll(MASK, " ").replace(grammar.fillers, " ").trim();
    const bare = !own.length && /^[,.:§ ]*(?:(?<section>[ivxl]+)[ .:])? ?(?<n>\d{1,3})(?<subs>(?: ?\([a-z]{1,4}\)){0,3})[ .]*$/i.exec(behind);
    for (const candidate of writeSymbols(grammar, document, said, document.alone)) {
      const { row } = candidate;
      const counted = row && row.kind !== "resolution";
      let places = writeFragments(own, counted);
      if (bare) {
        const { section, n, subs } = bare.groups;
        const items = (own) => [{ own, inner: "", subs: [] }];
        places = writeFragments([...(section ? [{ level: "section", items: items(section.toUpperCase()) }] : []), { level: "paragraph", items: [{ own: String(Number(n)), inner: "", subs: subs.match(/[a-z]+/gi) ?? [] }] }], counted);
      }
      if (address.anchor) places = [{ fragment: address.anchor, to: address.to }];
      for (const { fragment, to } of places.length ? places : [{ fragment: "", to: "" }]) {
        made.push({ ...candidate, guess: candidate.guess || !!document.guess, lang: address.lang, fragment, to, path: `${candidate.symbol}/${to ? `?to=${to}` : ""}${fragment ? `#${fragment}` : ""}` });
      }
    }
  });
  const seen = new Set();
  return [...made.filter((c) => !c.guess), ...made.filter((c) => c.guess)].filter((c) => !seen.has(c.path) && seen.add(c.path)).slice(0, 12);
}

/* What is here */

let grammarData;
const heads = new Map();
const pages = new Map();

/** The data to read with, fetched once. */
export const loadData = (base = SITE) => (grammarData ??= fetch(new URL("assets/citations.json", base)).then((answer) => answer.json()));

function exists(url, get) {
  if (!heads.has(url)) heads.set(url, get(url, { method: "HEAD" }).then((answer) => answer.ok, () => (heads.delete(url), false)));
  return heads.get(url);
}

function load(url, get) {
  if (!pages.has(url)) pages.set(url, get(url).then(async (answer) => (answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null), () => (pages.delete(url), null)));
  return pages.get(url);
}

const isWithin = (wanted, id) => {
  const segments = id.split("-");
  let at = -1;
  const alike = (segment, other) => other === segment || (segment === "annex" && other.startsWith(segment));
  return wanted.every((segment) => (at = segments.findIndex((other, i) => i > at && alike(segment, other))) >= 0) && at === segments.length - 1;
};

/**
 * The addresses that a place has among those of a text: itself; what holds the same parts ("art. 5" in an annex, "II, para. 3"
 * where numbers run on); else what is around it, but never another paragraph.
 */
export function settle(fragment, ids) {
  if (!fragment || ids.includes(fragment)) return { ids: [fragment].filter(Boolean), whole: true };
  const lower = fragment.toLowerCase();
  const same = ids.find((id) => id.toLowerCase() === lower);
  if (same) return { ids: [same], whole: true };
  const parts = fragment.split("-");
  const spellings = [parts, parts.map((s) => s.replace(/^op(?=\d)/, "p")), parts.map((s) => s.replace(/^op(?=\d)/, "")), parts.flatMap((s) => s.replace(/^annex(?=[IVX])/, "annex-").split("-"))];
  for (const wanted of spellings) {
    const alike = ids.filter((id) => isWithin(wanted, id) && !/^(fn|h-)/.test(id) === !/^(fn|h-)/.test(fragment));
    const least = Math.min(...alike.map((id) => id.split("-").length));
    const found = alike.filter((id) => id.split("-").length === least);
    if (found.length) return { ids: found.slice(0, 4), whole: true };
  }
  // Numbers that run on through the sections do not have them in their addresses.
  if (/^[IVXLC]+$|^[A-Z]$/.test(parts[0]) && parts.length > 1 && ids.includes(parts[0])) {
    const within = settle(parts.slice(1).join("-"), ids);
    if (within.whole && within.ids.length === 1) return within;
  }
  const around = parts.length > 1 && settle(parts.slice(0, -1).join("-"), ids);
  return around && around.ids.length === 1 ? { ids: around.ids, whole: false } : { ids: [], whole: false };
}

const closeness = (group, number, wanted) => {
  const [a, b] = [String(number), String(wanted)];
  const sorted = (s) => [...s].sort().join("");
  return sorted(a) === sorted(b) ? 1 : a.startsWith(b) || b.startsWith(a) ? 2 : Math.abs(number - wanted) + 2;
};

/** Of a session or year, the held numbers that are nearest to one that is not. */
async function findNear(candidate, site, get) {
  if (!candidate?.row || candidate.group === undefined) return [];
  const { prefix } = candidate.row;
  const url = new URL(`${prefix}/${candidate.group}/`, site).href;
  const page = (await exists(url, get)) && (await load(url, get));
  if (!page) return [];
  const rows = [...page.querySelectorAll(".index li a, .index td a")].flatMap((a) => {
    const target = new URL(a.getAttribute("href"), url);
    const symbol = decode(target.pathname.slice(new URL(site).pathname.length)).replace(/\/$/, "");
    const number = /(?:\/|^)(\d+)(?:\([^)]*\))?[A-Z]?$/.exec(symbol)?.[1];
    if (!symbol.startsWith(`${prefix}/`) || !number) return [];
    const title = a.closest("li, tr")?.querySelector(".t, td:nth-child(2)")?.textContent.trim() ?? "";
    return [{ symbol, name: a.textContent.trim(), title, href: target.href, fragment: "", rank: closeness(candidate.group, Number(number), candidate.number) }];
  });
  return rows.sort((a, b) => a.rank - b.rank).slice(0, 4);
}

const clean = (element) => {
  const copied = element.cloneNode(true);
  copied.querySelectorAll(".n, .lab, .by, .ptools, sup, .footnote-ref, [popover]").forEach((e) => e.remove());
  return copied.textContent.replace(/\s+/g, " ").trim();
};

function describe(page, candidate, url) {
  const h1 = page.querySelector("h1");
  const name = h1?.querySelector("small")?.textContent.trim();
  const document = page.querySelector(".resolution");
  const about = {
    ...candidate,
    cited: !!page.querySelector(".cited"),
    title: h1 ? (document ? clean(h1).slice(name?.length ?? 0).trim() : h1.textContent.trim()) : "",
    name: (document && name) || candidate.name || candidate.symbol,
    lang: page.documentElement.lang,
  };
  if (!document || !candidate.fragment) return [{ ...about, href: url, fragment: "" }];
  const ids = [...document.querySelectorAll("[id]")].map((e) => e.id).filter((id) => !/^(fnref|picture|cited)/.test(id));
  const { ids: found, whole } = settle(candidate.fragment, ids);
  if (!found.length) return [{ ...about, href: url, fragment: "", missing: candidate.fragment }];
  const last = candidate.to && settle(candidate.to, ids);
  const to = last?.whole && found.length === 1 ? last.ids[0] : "";
  return found.map((id) => {
    const element = page.getElementById(id);
    const place = element.closest(".p, .h, li, .scroll, .formula") ?? element;
    const label = place.querySelector(".n, .lab")?.textContent.replace(/[\s.]+$/, "") ?? "";
    const words = clean(place);
    return { ...about, href: `${url}${to && to !== id ? `?to=${to}` : ""}#${id}`, fragment: id, to, label, missing: whole ? "" : candidate.fragment, words: words.length > 160 ? `${words.slice(0, 150).replace(/\s\S*$/, "")} …` : words };
  });
}

/**
 * What is here of what was typed: `found` are documents and places, `near` what may have been meant instead where there is none,
 * `read` whether the words are a citation at all, `official` where the United Nations would have it.
 */
export async function findCitation(typed, { data, site = SITE, language = "en", standard = "en", get = (...asked) => fetch(...asked) } = {}) {
  const candidates = readCitation(typed, data ?? (await loadData(site)));
  if (!candidates.length) return { read: false, found: [], near: [], official: "" };
  const look = async (candidate) => {
    const wanted = [...new Set([candidate.lang, language, standard].filter(Boolean))];
    const urls = wanted.map((code) => new URL(`${code === standard ? "" : `${code}/`}${candidate.symbol}/`, site).href);
    const there = await Promise.all(urls.map((url) => exists(url, get)));
    const url = urls.find((_, i) => there[i]);
    const page = url && (await load(url, get));
    return page ? describe(page, candidate, url) : [];
  };
  const all = async (some) => (await Promise.all(some.map(look))).flat().filter((f, i, rows) => rows.findIndex((r) => r.href === f.href) === i);
  const asked = candidates.filter((c) => !c.guess);
  const found = (await all(asked)).slice(0, 6);
  const result = { read: true, found, near: [], official: "" };
  if (found.length) return result;
  const near = await all(candidates.filter((c) => c.guess));
  if (!near.length) near.push(...(await findNear(asked[0] ?? candidates[0], site, get)));
  result.near = near.filter((f, i) => near.findIndex((n) => n.href === f.href) === i).slice(0, 5);
  const named = asked.filter((c) => !c.list);
  result.official = named.length === 1 ? `https://undocs.org/${LANGUAGES.includes(language) && language !== "de" ? language : "en"}/${named[0].symbol}` : "";
  result.symbol = named[0]?.symbol ?? "";
  return result;
}
