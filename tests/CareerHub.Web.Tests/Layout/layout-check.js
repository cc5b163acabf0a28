// Runs in a page and returns what is wrong with its layout, one sentence each.
() => {
  const problems = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    problems.push(`The page scrolls sideways: ${page.scrollWidth} px of content in ${page.clientWidth} px.`);
  }

  const name = (element) => element.tagName.toLowerCase() + (element.className ? '.' + String(element.className).trim().replace(/\s+/g, '.') : '');
  const within = (element, test) => element && (test(element) || within(element.parentElement, test));

  // What is there for screen readers alone is a clipped box of one pixel.
  const forReaders = (element) => element.offsetWidth <= 1 && element.offsetHeight <= 1 && getComputedStyle(element).overflow === 'hidden';
  const hidden = (element) => !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    || element.closest('.visually-hidden, .skip:not(:focus)') || within(element, forReaders);

  // What floats lies over the page on purpose.
  const floats = (element) => element.closest('.menu-sheet') || within(element, (box) => ['sticky', 'fixed'].includes(getComputedStyle(box).position));

  // What has been scrolled out of a box with bars of its own is not there to run into anything.
  const cut = (box) => {
    for (let element = box.element; element; element = element.parentElement) {
      const style = getComputedStyle(element);
      if (!['auto', 'scroll'].includes(style.overflowX) && !['auto', 'scroll'].includes(style.overflowY)) continue;
      const edge = element.getBoundingClientRect();
      box.left = Math.max(box.left, edge.left);
      box.right = Math.min(box.right, edge.right);
      box.top = Math.max(box.top, edge.top);
      box.bottom = Math.min(box.bottom, edge.bottom);
    }

    return box.right - box.left > 0 && box.bottom - box.top > 0;
  };

  let boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || hidden(element) || floats(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      // A font's box is taller than its letters: what touches there does not touch on paper.
      const slack = box.height * 0.2;
      boxes.push({ node, element, text: node.data.trim().slice(0, 40), left: box.left, right: box.right, top: box.top + slack, bottom: box.bottom - slack });
    }
  }

  for (const control of document.querySelectorAll('input:not([type=hidden]), select, textarea, progress')) {
    if (hidden(control)) continue;
    const box = control.getBoundingClientRect();
    boxes.push({ node: control, element: control, text: name(control), left: box.left, right: box.right, top: box.top, bottom: box.bottom });
    if (control.tagName === 'SELECT' || control.type === 'text') {
      // A field shows a dozen characters or more; a longer value scrolls in it.
      if (control.scrollWidth > control.clientWidth + 1 && control.value.length <= 12) {
        problems.push(`Text is clipped in ${name(control)} "${control.value}".`);
      }
    }
  }

  boxes = boxes.filter(cut);
  for (const box of boxes) {
    if (box.left < -0.5 || box.right > page.clientWidth + 0.5) {
      problems.push(`Text leaves the page: "${box.text}" in ${name(box.element)}.`);
    }

    for (let element = box.element; element && element !== document.body; element = element.parentElement) {
      const style = getComputedStyle(element);
      if (!['hidden', 'clip'].includes(style.overflowX) && !['hidden', 'clip'].includes(style.overflowY)) continue;
      const edge = element.getBoundingClientRect();
      if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1) {
        problems.push(`Text is clipped: "${box.text}" in ${name(element)}.`);
      }
    }
  }

  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      const a = boxes[i], b = boxes[j];
      if (a.node === b.node) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) {
        problems.push(`Text boxes intersect: "${a.text}" and "${b.text}".`);
      }
    }
  }

  return problems;
}
