// A form and a document -> the citation, as the site's builder writes it (generator/writers/cite): the words are rows in
// forms.js, which the builder makes; here they are only filled in. Function by function the same as there.
import table from "./forms.js";

const STYLES = table.styles.map(([key, name]) => ({ key, name }));
const RULES = table.rules.map(([rule, kind]) => [new RegExp(`^(?:${rule})(?:_(\\d+))?(?![^-])`), kind]);

// What the page tells of its document, and the row of its language.
const described = globalThis.document?.getElementById("work")?.textContent;
const work = described ? JSON.parse(described) : null;
const own = await loadOwn(work?.language);

async function loadOwn(language) {
  if (!table.languages.includes(language)) return null;
  return (await import(`./forms.${language}.js`)).default;
}

const DEFAULTS = { date: "{day} {month} {year}", join: ", ", nested: true, to: "–", across: " to ", comma: ", ", last: ", ", ordinal_to: " to ",
  beyond: "{n}", before: "heading before {n}", repeat: " [{n}]", draft: "draft, not adopted",
  glue: {}, organs: {}, months: [], ordinals: [], letters: [], capitals: [], romans: [], numerals: [], special: [], sessions: [] };

// style: UN, OSCOLA, Bluebook, AGLC; "own": the UN's form in the page's language; "Markdown": a link to the address.
// place, to: addresses of paragraphs ("op8"); several places are parted by commas.
function cite(style, about = work, place = "", to = "", address = "") {
  if (style === "Markdown") {
    const words = cite("own", about, place, to).replace(/[\\[\]<>*_`]/g, "\\$&");
    return `[${words}](<${address.replace(/[<>\\\x00-\x20]/g, encodeURIComponent)}>)`;
  }
  const row = { ...DEFAULTS, ...((style === "own" && about.language && own) || table.forms[style] || table.forms.UN) };
  const named = place ? writePlaces(row, about, place.split(","), to) : "";
  return fill(row.whole[about.kind], { ...listValues(row, about), place: named });
}

function fill(template, values) {
  const put = (text) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  return template.replace(/⟦([^⟧]*)⟧|\{(\w+)\}/g, (_, optional, name) => {
    if (name) return values[name] ?? "";
    const fits = (text) => [...text.matchAll(/\{(\w+)\}/g)].every(([, n]) => values[n]);
    return put(optional.split("|").find(fits) ?? "");
  });
}

function writePlaces(row, about, places, to) {
  const items = [];
  for (const [n, place] of places.entries()) {
    const end = n === places.length - 1 && to && to !== place ? to : "";
    const first = read(row, about, place);
    const last = end ? read(row, about, end) : null;
    if (!first || (end && !last)) return writeRaw(row, places, to);
    items.push([first, last]);
  }
  return writeTogether(row, items) ?? joinAll(row, items.map((item) => writeApart(row, item)));
}

function listValues(row, about) {
  const number = row.special.reduce((said, [latin, printed]) => said.replaceAll(latin, printed), about.number ?? "");
  const [issued, adopted] = [writeDate(row, about.issued), writeDate(row, about.adopted)];
  const part = about.part ?? "";
  return {
    organ: row.organs[about.organ], council: about.council, n: number, part: writeLabel(row, part.length === 1 ? "capitals" : "", part),
    roman: writeSession(row, about.roman), year: about.year, doc: about.doc, date: adopted, issued,
    adopted: adopted === issued ? "" : adopted, title: about.title, draft: about.rejected ? row.draft : "",
  };
}

function writeDate(row, day) {
  if (!day || !row.months.length) return "";
  const [year, month, date] = day.split("-").map(Number);
  return fill(row.date, { day: String(date), month: row.months[month - 1], year: String(year) });
}

function writeSession(row, roman) {
  if (!roman || !row.sessions.length) return roman;
  const numeral = roman.split("-").at(-1).toLowerCase();
  return `${row.sessions[roman.includes("-") ? 1 : 0]}${table.romans.indexOf(numeral) + 1}`;
}

function writeLabel(row, series, label) {
  if (series === "letters" || series === "capitals") {
    const said = [...label.toLowerCase()].map((letter) => row[series][letter.charCodeAt(0) - 97]);
    return row[series].length && said.every(Boolean) ? said.join("") : label;
  }
  return (series && row[series][table.romans.indexOf(label.toLowerCase())]) || label;
}

const isUpper = (text) => text !== text.toLowerCase() && text === text.toUpperCase();

function isRoman(anchor) {
  const segments = anchor.split("-");
  if (isUpper(segments.at(-1))) return segments.length < 2 || !isUpper(segments.at(-2));
  let depth = 0;
  while (depth < segments.length && /^(?:[a-z]{1,2}|[ivx]+)$/.test(segments.at(-1 - depth))) depth += 1;
  return depth % 2 === 0;
}

function findSeries(anchor, label, against) {
  if (!/^[A-Za-z]+$/.test(label)) return "";
  let roman = table.romans.includes(label.toLowerCase());
  if (/^[ivx]$/i.test(label)) roman = isRoman(anchor) !== against.includes(anchor);
  else if (label.length === 1) roman = false;
  return isUpper(label) ? (roman ? "numerals" : "capitals") : roman ? "romans" : "letters";
}

function readPlace(anchor, against) {
  // What has no counterpart in the other languages is not named: x-pp3 need not be a third one.
  if (anchor.startsWith("x-")) return null;
  const found = [];
  for (let start = 0; start <= anchor.length; ) {
    const rest = anchor.slice(start);
    const rule = RULES.find(([pattern]) => pattern.test(rest));
    if (!rule) return null;
    const match = rest.match(rule[0]);
    const [groups, again] = [match.slice(1, -1), match.at(-1) ?? ""];
    const label = groups.at(-1);
    const upTo = start + match[0].length - (again ? again.length + 1 : 0);
    const series = findSeries(anchor.slice(0, upTo), label, against);
    found.push([rule[1] === "unit" ? groups[0] : rule[1], label.replace(/^(.+?)(bis|ter|quater|quinquies)$/, "$1 $2"), series, again]);
    start += match[0].length + 1;
  }
  return found;
}

function placeKind(kind, series, last) {
  const inside = last && (table.numbered.includes(last.kind) || last.subs.length > 0);
  if (kind === "section") {
    if (inside) return "sub";
    const below = last && /^(sub)?(section|lettered)$/.test(last.kind) ? "sub" : "";
    return below + (series === "numerals" ? "section" : "lettered");
  }
  if (kind === "number") return inside ? "sub" : last && table.units.includes(last.kind) ? "unitpara" : "para";
  if (kind === "sub") return last ? "sub" : "item";
  return kind;
}

function writeSub(row, series, label) {
  const template = (series === "romans" && row.roman_sub) || row.sub;
  return template.replace("{n}", series === "numerals" || series === "capitals" ? label : writeLabel(row, series, label));
}

function read(row, about, anchor) {
  const heading = anchor.startsWith("h-");
  const plain = (heading ? anchor.slice(2) : anchor).replace(/fnref([^_]*)(?:_\d+)?$/, "fn$1");
  const segments = readPlace(plain, about.against ?? []);
  if (!segments) return null;
  const steps = [];
  for (const [kind, label, series, repeat] of segments) {
    const last = steps.at(-1);
    const again = repeat ? row.repeat.replace("{n}", repeat) : "";
    let found = placeKind(kind, series, last);
    if (found === "unnumbered" && !last && about.counted) found = "counted";
    if (last && (found === "sub" || (found === "unitpara" && row.nested))) {
      last.subs.push(writeSub(row, series, label) + again);
    } else if (found === "item") {
      steps.push({ kind: found, label: writeSub(row, series, label).trim() + again, subs: [] });
    } else {
      steps.push({ kind: found, label: writeLabel(row, series, label) + again, subs: [] });
    }
  }
  return heading ? [{ kind: "before", label: row.before.replace("{n}", name(row, steps)), subs: [] }] : steps;
}

const words = (row, kind) => row.places[kind] ?? row.places[table.aliases[kind]] ?? ["{n}"];

function writeStep(row, step) {
  const [template] = words(row, step.kind);
  const subs = step.subs.join("");
  if (template.includes("{o}")) return fill(template, { o: writeOrdinal(row, step.label) }) + subs;
  const said = fill(template, { n: (step.label + subs).trim() });
  return template.includes("{n}") ? said : said + subs;
}

const writeOrdinal = (row, label) => (/^\d+$/.test(label) && row.ordinals[Number(label) - 1]) || row.beyond.replace("{n}", label);

function name(row, steps) {
  return steps.reduce((named, step) => {
    const by = row.glue[step.kind] ?? row.glue[table.aliases[step.kind]] ?? row.join;
    return (named && named + by) + writeStep(row, step);
  }, "");
}

const writeApart = (row, [first, last]) => (last ? name(row, first) + row.across + name(row, last) : name(row, first));

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function writeTogether(row, items) {
  const ends = items.flat().filter(Boolean);
  const { kind, label } = ends[0].at(-1);
  const outer = ends[0].slice(0, -1);
  if (ends.length === 1) return null;
  if (ends.some((steps) => !same(steps.slice(0, -1), outer) || steps.at(-1).kind !== kind)) return null;
  const forms = words(row, kind);
  let template = forms[1] ?? "";
  const ordinal = template.includes("{o}");
  if (!template.includes("{") || (ordinal && ends.some((steps) => steps.at(-1).subs.length))) return null;
  const said = [];
  let before = null;
  for (const [start, end] of items) {
    const pieces = [];
    for (const step of [start.at(-1), ...(end ? [end.at(-1)] : [])]) {
      const piece = ordinal ? writeOrdinal(row, step.label) : shorten(before, step);
      if (piece === null) return null;
      pieces.push(piece);
      before = step;
    }
    said.push(pieces.join(ordinal ? row.ordinal_to : row.to));
  }
  if (ends.every((steps) => steps.at(-1).label === label) && !row.together) template = forms[0];
  else if (items.length === 2 && ends.length === 2 && forms.length > 2) template = forms[2];
  if (!template.includes("{n}") && !ordinal) return null;
  const around = name(row, outer);
  const all = joinAll(row, said);
  return (around && around + (row.glue[kind] ?? row.join)) + fill(template, { n: all, o: all });
}

function shorten(before, step) {
  const whole = [step.label, ...step.subs];
  const former = before ? [before.label, ...before.subs] : [];
  let shared = 0;
  while (shared < Math.min(whole.length, former.length) && whole[shared] === former[shared]) shared += 1;
  if (former.length && (shared === whole.length || shared === former.length)) return null;
  return whole.slice(shared).join("").trim();
}

const joinAll = (row, said) => [said.slice(0, -1).join(row.comma), said.at(-1)].filter(Boolean).join(row.last);

function writeRaw(row, places, to) {
  const named = joinAll(row, places.map((place) => `#${place}`));
  return to ? named + row.across + `#${to}` : named;
}

export { STYLES, cite, work };
