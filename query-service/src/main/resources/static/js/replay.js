// @ts-check
/* Keys of the replay. Every step is a link of the page: a key follows it. */

const PLAYING = "#play";
const STEP_MS = 900;

/** @param {string} key @returns {HTMLAnchorElement | null} */
const link = (key) => document.querySelector(`a[data-key="${CSS.escape(key)}"]`);

/** @param {string} key @param {string} [hash] */
function follow(key, hash = "") {
  const to = link(key);
  if (to) location.assign(to.href + hash);
  return to !== null;
}

const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Steps on until the end, or until Space is pressed again. */
function play() {
  if (location.hash !== PLAYING || still) return;
  setTimeout(() => {
    if (location.hash === PLAYING) follow("ArrowRight", PLAYING);
  }, STEP_MS);
}

function toggle() {
  if (location.hash === PLAYING) {
    history.replaceState(null, "", location.pathname + location.search);
  } else if (!still) {
    history.replaceState(null, "", PLAYING);
    play();
  }
}

/** @param {KeyboardEvent} event @returns {boolean} whether the key meant something */
function pressed(event) {
  if (event.key === " ") {
    toggle();
    return true;
  }
  if (event.key === "g") {
    /** @type {HTMLInputElement | null} */
    const field = document.querySelector("#go-to");
    field?.focus();
    field?.select();
    return field !== null;
  }
  return follow((event.shiftKey && event.key.startsWith("Arrow") ? "Shift+" : "") + event.key);
}

document.addEventListener("keydown", (event) => {
  const target = event.target instanceof Element ? event.target : document.body;
  const writing = target.closest("input, select, textarea");
  const pressing = event.key === " " && target.closest("a, button, summary");
  if (writing || pressing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (pressed(event)) event.preventDefault();
});

document.querySelector(".hints")?.removeAttribute("hidden");
const current = document.querySelector(".evs [aria-current]");
if (current instanceof HTMLElement && current.parentElement)
  current.parentElement.scrollTop = current.offsetTop - current.parentElement.clientHeight * 0.42;
play();
