// Puts bytecode in the place of sources in archives, by the very Python that will run it, for what a review imports;
// other modules stay sources, which are half as large: node compile.mjs PAGE PLACE_OF_SITE PLACE_OF_STANDARD_LIBRARY
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

process.on("uncaughtException", (problem) => {
  console.error(String(problem.message).trim().slice(-500));
  process.exit(1);
});
const [page, site, standard] = process.argv.slice(2).map((word) => word.replaceAll("\\", "/"));
const { loadPyodide } = await import(pathToFileURL(path.join(page, "pyodide", "pyodide.mjs")).href);
const python = await loadPyodide({ packages: [] });
const bytes = (name) => new Uint8Array(fs.readFileSync(path.join(page, name)));
python.unpackArchive(bytes("python/site.zip"), "zip", { extractDir: site });
python.FS.mkdirTree("/desk");
for (const name of fs.readdirSync(path.join(page, "examples"))) {
  python.FS.writeFile(`/desk/${name}`, bytes(`examples/${name}`));
}
python.globals.set("site", site);
python.runPython(`
import json, os, sys
sys.path.insert(0, site)
import page_desk
page_desk.warm_up()
desk = page_desk.Desk("/desk")
with open("/desk/table.csv", "w") as file:
    file.write("Result,Indicator,Baseline,Target 2024,Actual 2024\\nTrained,People trained,0,100,50\\n")
for name in sorted(os.listdir("/desk")):
    for request in ({"action": "read", "name": name}, {"action": "check"}, {"action": "review"},
                    *({"action": "write", "form": form} for form in ("html", "xlsx", "yaml", "py"))):
        answer = json.loads(desk.answer(json.dumps(request)))
        if "refused" in answer:
            sys.exit("; ".join(answer["refused"]))
used = {getattr(module, "__file__", None) for module in list(sys.modules.values())}

import importlib._bootstrap_external as external
import io, zipfile

def compiled(archive, folder):
    whole = io.BytesIO()
    with zipfile.ZipFile(archive) as before, zipfile.ZipFile(whole, "w") as after:
        # Files of a kind beside each other pack better.
        kind = lambda entry: (f"{folder}/{entry.filename}" in used, entry.filename.rpartition(".")[2], entry.filename)
        for entry in sorted(before.infolist(), key=kind):
            name, content = entry.filename, before.read(entry)
            if f"{folder}/{name}" in used and name.endswith(".py"):
                code = compile(content, f"{folder}/{name}", "exec", dont_inherit=True, optimize=2)
                name, content = f"{name}c", bytes(external._code_to_timestamp_pyc(code))
            after.writestr(zipfile.ZipInfo(name), content)
    with open(archive, "wb") as file:
        file.write(whole.getvalue())
`);
for (const [name, folder] of [["python/site.zip", site], ["pyodide/python_stdlib.zip", standard]]) {
  python.FS.writeFile("/archive.zip", bytes(name));
  python.globals.get("compiled")("/archive.zip", folder);
  fs.writeFileSync(path.join(page, name), python.FS.readFile("/archive.zip"));
}
process.exit(0);
