/** Runs in a page: lets go of files over the library. */
export function dropTexts(type: string, texts: Record<string, string>): void {
  const dataTransfer = new DataTransfer();
  for (const [name, text] of Object.entries(texts)) dataTransfer.items.add(new File([text], name, { type }));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}
