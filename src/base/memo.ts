// Remembers what a text meant: a sheet repeats the same few marketplaces and shipping methods in every row.

/** So many different texts are kept; a column of endless variety starts afresh. */
const most = 1000;

/** The same function, asked once per text. Only for functions whose answer depends on the text alone. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const answer = read(text);
    if (known.size >= most) known.clear();
    // Long texts are messages, not labels; they do not come again.
    if (text.length <= 200) known.set(text, { answer });
    return answer;
  };
}
