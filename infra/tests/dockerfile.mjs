import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join, posix } from "node:path";

/** The instructions of each stage, by its name; the last one, which is the image, is called "". */
export function stagesOf(path) {
  const text = readFileSync(path, "utf8").replace(/^\s*#.*\n/gm, "").replace(/\\\n\s*/g, " ");
  const stages = new Map();
  let stage;
  for (const line of text.split("\n").filter(Boolean)) {
    const [, keyword, rest] = line.match(/^([A-Z]+)\s+(.*)$/);
    if (keyword === "FROM") {
      const [, from, name = ""] = rest.match(/^(\S+)(?: AS (\S+))?$/);
      stage = { from, instructions: [] };
      stages.set(name, stage);
    } else {
      stage.instructions.push({ keyword, rest });
    }
  }
  return stages;
}

/**
 * Does in a plain root what an engine would do with a stage's instructions. Of each COPY from another stage the files are taken
 * from where `sources` says that stage's root is.
 *
 * @param state the user and the environment of the stage before
 * @returns those, with the command that a container runs
 */
export function apply(stage, root, { context, sources, state = { env: {}, cwd: "/" } }) {
  for (const { keyword, rest } of stage.instructions) {
    switch (keyword) {
      case "RUN":
        root.mustRun(rest, state);
        break;
      case "COPY":
        copy(rest, root, { context, sources, cwd: state.cwd });
        break;
      case "USER":
        state = { ...state, user: rest };
        break;
      case "WORKDIR":
        mkdirSync(root.at(rest), { recursive: true });
        state = { ...state, cwd: rest };
        break;
      case "ENV": {
        const [, name, value] = rest.match(/^(\w+)="?(.*?)"?$/);
        state = { ...state, env: { ...state.env, [name]: value } };
        break;
      }
      case "ENTRYPOINT":
        state = { ...state, entrypoint: JSON.parse(rest) };
        break;
      case "HEALTHCHECK":
        state = { ...state, health: rest.replace(/^.*? CMD /, "") };
        break;
      case "EXPOSE":
      case "STOPSIGNAL":
        break;
      default:
        throw new Error(`${keyword} is not known here`);
    }
  }
  return state;
}

/** A directory's content, or files into a directory, as the engine does it. */
function copy(rest, root, { context, sources, cwd }) {
  const words = rest.split(/\s+/).filter((word) => !word.startsWith("--"));
  const from = rest.match(/--from=(\S+)/)?.[1];
  const target = root.at(posix.resolve(cwd, words.pop()));
  for (const word of words) {
    const source = join(from ? sources[from] : context, word);
    cpSync(source, word.endsWith("/") ? target : join(target, basename(word)), { recursive: true });
  }
}
