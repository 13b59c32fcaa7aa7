// Runs Python beside the page, so that the page never waits: files in, answers of page_desk.py out.
const SIZES = {/* SIZES */};
const HERE = new URL(".", self.location).href;
const PACKED = ["pyodide/pyodide.asm.wasm", "pyodide/python_stdlib.zip", "python/site.zip"];
const arrived = new Map();
const fetchPlain = self.fetch.bind(self);

function tell(stage) {
  const whole = PACKED.reduce((sum, name) => sum + SIZES[`${name}.packed`], 0);
  const part = [...arrived.values()].reduce((sum, size) => sum + size, 0);
  self.postMessage({ stage, share: Math.min(1, part / whole) });
}

// Fetches a file that stands here compressed as a whole, whatever the server does, and counts what arrives.
async function unpacked(name) {
  const answer = await fetchPlain(`${HERE}${name}.packed`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const count = new TransformStream({
    transform(chunk, stream) {
      arrived.set(name, (arrived.get(name) ?? 0) + chunk.byteLength);
      tell("loading");
      stream.enqueue(chunk);
    },
  });
  const body = answer.body.pipeThrough(count).pipeThrough(new DecompressionStream("gzip"));
  return new Response(body, { headers: { "content-type": name.endsWith(".wasm") ? "application/wasm" : "application/zip" } });
}

// Pyodide asks for its files by their names.
self.fetch = (address, options) => {
  const name = String(address?.url ?? address).replace(HERE, "");
  return PACKED.includes(name) ? unpacked(name) : fetchPlain(address, options);
};

// What few files need comes when Python first imports it.
function fetchedNow(name) {
  const request = new XMLHttpRequest();
  request.open("GET", `${HERE}python/${name}.zip`, false);
  request.responseType = "arraybuffer";
  try {
    request.send();
  } catch {
    return null;
  }
  return request.status === 200 ? request.response : null;
}

const LATER = `
import sys
class Later:
    "Finds a module that is fetched when it is first imported."
    def __init__(self, names, fetch, unpack):
        self.names, self.fetch, self.unpack = set(names), fetch, unpack
    def find_spec(self, name, path=None, target=None):
        if name in self.names:
            content = self.fetch(name)
            if content is not None:
                self.names.discard(name)
                self.unpack(content)
                __import__("importlib").invalidate_caches()
        return None
sys.dont_write_bytecode = True
sys.path.insert(0, site)
sys.meta_path.insert(0, Later(["networkx", "xlrd"], fetched_now, unpack))
`;

async function started() {
  tell("loading");
  const { loadPyodide } = await import("./pyodide/pyodide.mjs");
  const site = unpacked("python/site.zip").then((answer) => answer.arrayBuffer());
  const python = await loadPyodide({ indexURL: `${HERE}pyodide/`, packages: [] });
  tell("starting");
  const unpack = (content) => python.unpackArchive(content, "zip", { extractDir: "SITE" });
  unpack(await site);
  python.FS.mkdirTree("/desk");
  python.globals.set("site", "SITE");
  python.globals.set("fetched_now", fetchedNow);
  python.globals.set("unpack", unpack);
  python.runPython(LATER);
  const desk = python.runPython("import page_desk\npage_desk.warm_up()\npage_desk.Desk('/desk')");
  self.postMessage({ stage: "ready", share: 1 });
  return { python, desk };
}

const running = started();

self.addEventListener("message", async ({ data: { number, files, ...request } }) => {
  try {
    const { python, desk } = await running;
    for (const [name, content] of files ?? []) python.FS.writeFile(`/desk/${name}`, new Uint8Array(content));
    const answer = JSON.parse(desk.answer(JSON.stringify(request)));
    if (answer.file) answer.content = python.FS.readFile(`/desk/${answer.file}`);
    self.postMessage({ number, answer }, answer.content ? [answer.content.buffer] : []);
  } catch (problem) {
    self.postMessage({ number, failure: String(problem?.message ?? problem).trim().split("\n").at(-1) });
  }
});
running.catch((problem) => self.postMessage({ stage: "failed", failure: String(problem?.message ?? problem) }));
