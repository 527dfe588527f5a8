// The value of the last expression is what executeScript answers.
new globalThis.Readability(document.cloneNode(true)).parse();
