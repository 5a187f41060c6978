// The pictures of a story, each part opened when it is first wanted: out of the page, or beside it in a folder.

async function opened(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

// In the page a part is base64 as JSON, in a <script type="application/json" id="picture:NAME">, which nothing runs.
async function packed(name, folder) {
  const block = document.getElementById(`picture:${name}`);
  if (block) return Uint8Array.from(atob(JSON.parse(block.textContent)), (letter) => letter.charCodeAt(0));
  const answer = await fetch(`${folder}/${name.replace(":", "-")}.bin`);
  if (!answer.ok) throw new Error(`${answer.status} ${name}`);
  return answer.arrayBuffer();
}

// A function from a name, such as "place:lake", to a promise of its part; each is opened once.
export function openPictures(folder = "pictures") {
  const parts = new Map();
  return (name) => {
    if (!parts.has(name)) parts.set(name, packed(name, folder).then(opened));
    return parts.get(name);
  };
}
