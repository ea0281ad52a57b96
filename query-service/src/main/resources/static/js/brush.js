// @ts-check
/* Chooses months by dragging over their columns. Where it leads to is the address of a year's link, with other months. */

const GRIP = 8; // pixels around an edge that take hold of it

/**
 * Months count from the strip's first; both ends are in.
 * @typedef {{ strip: SVGSVGElement, anchor: number, from: number, to: number, words: string, over: boolean }} Drag
 */
/** @type {Drag | null} */
let drag = null;

/** @param {EventTarget | null} target @returns {SVGSVGElement | null} */
const stripOf = (target) => (target instanceof Element ? target.closest(".strip") : null);

/** @param {SVGSVGElement} strip @param {string} name */
const number = (strip, name) => Number(strip.dataset[name]);

/** @param {string} month @returns {number} */
const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** @param {SVGSVGElement} strip @param {number} at @returns {string} */
function month(strip, at) {
  const months = count(strip.dataset.first ?? "") + at;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** @param {SVGSVGElement} strip @returns {number} the last that can be chosen */
const last = (strip) => count(strip.dataset.last ?? "") - count(strip.dataset.first ?? "");

/** @param {SVGSVGElement} strip @param {number} x @returns {number} the month there, or the nearest */
function at(strip, x) {
  const box = strip.getBoundingClientRect();
  const place = Math.floor(((x - box.left) / box.width) * number(strip, "months"));
  return Math.min(Math.max(place, 0), last(strip));
}

/** The end that stays when an edge is taken hold of; otherwise the month itself. @param {SVGSVGElement} strip @param {number} x */
function anchor(strip, x) {
  const box = strip.getBoundingClientRect();
  const begins = number(strip, "begins");
  const ends = number(strip, "ends");
  /** @param {number} edge */
  const near = (edge) => Math.abs(box.left + (edge / number(strip, "months")) * box.width - x) <= GRIP;
  if (ends <= begins) return at(strip, x);
  if (near(ends)) return begins;
  return near(begins) ? Math.min(ends - 1, last(strip)) : at(strip, x);
}

/** Marks months. @param {SVGSVGElement} strip @param {number} begins @param {number} ends the month after the last one */
function mark(strip, begins, ends) {
  const months = number(strip, "months");
  /** @param {number} n */
  const share = (n) => `${(100 * n) / months}%`;
  /** @param {string} part @param {number} x @param {number} to */
  const set = (part, x, to) => {
    const found = strip.querySelector(part);
    found?.setAttribute("x", share(x));
    found?.setAttribute("width", share(to - x));
  };
  set(".own", begins, ends);
  set("[data-part=before]", 0, begins);
  set("[data-part=after]", ends, months);
  strip.querySelectorAll(".grip").forEach((grip, n) => grip.setAttribute("x", share(n === 0 ? begins : ends)));
}

/** The months in words, as the form has them. @param {string} words */
function say(words) {
  const label = document.querySelector(".time b");
  if (label) label.textContent = words;
}

/** @param {Drag} drag */
function inWords({ strip, from, to }) {
  const words = [from, to].map(
    (n) => document.querySelector(`#filters select[name=from] option[value="${month(strip, n)}"]`)?.textContent,
  );
  return from === to ? words[0] : words.join(" – ");
}

/** @param {Drag} dragged */
function back({ strip, words }) {
  mark(strip, number(strip, "begins"), number(strip, "ends"));
  say(words);
  drag = null;
}

/** @param {PointerEvent} event */
function move(event) {
  if (!drag || drag.over) return;
  const here = at(drag.strip, event.clientX);
  drag.from = Math.min(drag.anchor, here);
  drag.to = Math.max(drag.anchor, here);
  mark(drag.strip, drag.from, drag.to + 1);
  say(inWords(drag) ?? drag.words);
}

function go() {
  /** @type {HTMLAnchorElement | null} */
  const year = document.querySelector(".brush-years a");
  if (!drag || drag.over || !year) return;
  const { strip, from, to } = drag;
  if (from === number(strip, "begins") && to === number(strip, "ends") - 1) return back(drag);
  drag.over = true;
  const address = new URL(year.href);
  address.searchParams.set("from", month(strip, from));
  address.searchParams.set("to", month(strip, to));
  location.assign(address);
}

document.addEventListener("pointerdown", (event) => {
  const strip = stripOf(event.target);
  if (!strip || event.button !== 0 || !event.isPrimary) return;
  event.preventDefault();
  strip.setPointerCapture(event.pointerId);
  const from = number(strip, "begins");
  const words = document.querySelector(".time b")?.textContent ?? "";
  drag = { strip, anchor: anchor(strip, event.clientX), from, to: number(strip, "ends") - 1, words, over: false };
  if (drag.anchor === at(strip, event.clientX)) move(event);
});
document.addEventListener("pointermove", move);
document.addEventListener("pointerup", go);
document.addEventListener("pointercancel", () => drag && back(drag));
document.addEventListener("keydown", (event) => event.key === "Escape" && drag && back(drag));
// the browser keeps a page as it was left: it is left with the months of its own address
addEventListener("pagehide", () => drag && back(drag));
