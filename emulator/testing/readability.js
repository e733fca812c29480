/**
 * A script that runs in the browser and gives everything on the page that WCAG AA refuses: texts with a contrast below 4.5 (3 for large ones) to what is behind them,
 * borders of fields below 3, fields without a name, and a page wider than the window.
 */
(() => {
  function read(text) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  }

  function over(front, back) {
    const mix = (index) => front[index] * front[3] + back[index] * (1 - front[3]);
    return [mix(0), mix(1), mix(2), 1];
  }

  function behind(element) {
    if (!element)
      return read(
        getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'rgb(0 0 0)' : 'rgb(255 255 255)',
      );
    const color = read(getComputedStyle(element).backgroundColor);
    return color[3] === 1 ? color : over(color, behind(element.parentElement));
  }

  function luminance([red, green, blue]) {
    const [r, g, b] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(front, back) {
    const [a, b] = [luminance(over(front, back)), luminance(back)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  function isShown(element) {
    return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  }

  const problems = [];
  const check = (what, element, color, back, least) => {
    const ratio = contrast(read(color), back);
    if (ratio < least)
      problems.push(`${what} has ${ratio.toFixed(2)}, not ${least}: ${element.outerHTML.slice(0, 120)}`);
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || node.textContent?.trim() === '' || !isShown(element)) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    check('The text', element, color, behind(element), isLarge ? 3 : 4.5);
    texts++;
  }
  if (texts < 10) problems.push(`There are only ${texts} texts: the page is not there.`);

  for (const field of document.querySelectorAll('input, select, textarea')) {
    if (!isShown(field)) continue;
    const { color, borderTopColor, backgroundColor } = getComputedStyle(field);
    const own = over(read(backgroundColor), behind(field.parentElement));
    check('The value', field, color, own, 4.5);
    if (field.type !== 'checkbox') check('The border', field, borderTopColor, behind(field.parentElement), 3);
    if (field.placeholder) check('The placeholder', field, getComputedStyle(field, '::placeholder').color, own, 4.5);
    const name = field.getAttribute('aria-label') ?? [...field.labels].map((label) => label.textContent).join('');
    if (name.trim() === '') problems.push(`A field has no name: ${field.outerHTML.slice(0, 120)}`);
  }
  const excess = document.documentElement.scrollWidth - window.innerWidth;
  if (excess > 0) problems.push(`The page is ${excess} px wider than the window.`);
  if (document.querySelectorAll('h1').length !== 1) problems.push('There is not one main heading.');
  return problems;
})();
