/* Small help on every page. Without it everything is there, only folded and unsorted. */

// Contents stand open where they have a column of their own.
const wide = matchMedia("(min-width: 76.25em)");
const contents = document.querySelector("details.contents");
if (contents && wide.matches) contents.open = true;

// The line of the contents that is being read: the last one whose place has gone by the top of the window.
if (contents) {
  const lines = [...contents.querySelectorAll("a")].map((line) => [line, document.getElementById(decodeURIComponent(line.hash.slice(1)))]);
  let current;
  const follow = () => {
    const read = lines.findLast(([, place]) => place && place.getBoundingClientRect().top < innerHeight / 4)?.[0];
    if (read === current) return;
    current?.removeAttribute("aria-current");
    read?.setAttribute("aria-current", "location");
    current = read;
    // Only the contents move, never the page.
    if (read && contents.scrollHeight > contents.clientHeight) contents.scrollTop = read.offsetTop - contents.clientHeight / 2;
  };
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => ((waiting = false), follow()));
  }, { passive: true });
}

// A list is sorted by the column whose head is activated; a number is read as a number.
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
for (const table of document.querySelectorAll(".filtering + table.rows")) {
  const body = table.tBodies[0];
  if (body.rows.length < 3) continue;
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    if (!head.textContent.trim()) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const turn = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", turn > 0 ? "ascending" : "descending");
      const text = (row) => row.cells[column]?.textContent ?? "";
      body.append(...[...body.rows].sort((a, b) => turn * collator.compare(text(a), text(b))));
    });
  });
  filter(table, body);
}

// What is typed above a list leaves only the rows that hold it.
function filter(table, body) {
  const input = document.createElement("input");
  input.type = "search";
  input.className = "filter";
  input.placeholder = "Filter this page";
  input.setAttribute("aria-label", input.placeholder);
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  input.addEventListener("input", () => {
    const wanted = input.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of body.rows) {
      const text = row.textContent.toLocaleLowerCase();
      row.hidden = !wanted.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    said.textContent = wanted.length ? ` ${shown} of ${body.rows.length}` : "";
  });
  table.previousElementSibling.append(input, said);
}

// Light and dark: as the system is, until the reader chooses; a second choice is the system again.
const button = document.querySelector("button.scheme");
if (button) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  const say = () => button.setAttribute("aria-label", root.dataset.scheme ? "Colours: follow the system" : dark.matches ? "Colours: light" : "Colours: dark");
  button.addEventListener("click", () => {
    root.dataset.scheme = root.dataset.scheme ? "" : dark.matches ? "light" : "dark";
    try {
      localStorage.setItem("scheme", root.dataset.scheme);
    } catch {
      // Kept for this page only.
    }
    say();
  });
  say();
}
