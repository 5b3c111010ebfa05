// What the backend's image is made of, read from its file and from the packaged application.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stagesOf } from "./dockerfile.mjs";

const DOCKERFILE = fileURLToPath(new URL("../images/backend/Dockerfile", import.meta.url));
const JAR = fileURLToPath(new URL("../../backend/target/entregent.jar", import.meta.url));
/** What the build, the tests and `make run` need and no installation does, by how a library's name begins. */
const NEEDLESS = [
  /^(entregent-database|embedded-postgres|commons-(codec|compress|io|lang3)|xz)-/,
  /^spring-(data|modulith)-|^spring-boot-(devtools|docker|jarmode|test)|^checker-qual-/,
  /^(archunit|assertj|byte-buddy|hamcrest|junit|mockito|reactor-test|jooq-(codegen|meta))|-test-\d/,
];
/**
 * What all libraries of an installation may take together; whoever needs more says why. The last four million are mail, the operator's
 * commands, which passwords are guessed first, and calendars.
 */
const LIMIT_BYTES = 69_000_000;

/** Takes the jar apart as the image's file does. */
export function extractLayers(destination) {
  const command = ["-Djarmode=tools", "-jar", JAR, "extract", "--layers", "--destination", destination];
  const { status, stdout, stderr } = spawnSync(process.env.JAVA ?? "java", command, { encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
}

/** Those libraries in the layers that the image takes. */
export function imageLibraries(layers) {
  const stages = stagesOf(DOCKERFILE);
  return [...stages.get("application").instructions, ...stages.get("").instructions]
    .flatMap(({ rest }) => rest.match(/\/layers\/([\w-]+)\//)?.[1] ?? [])
    .map((layer) => join(layers, layer, "lib"))
    .filter((directory) => existsSync(directory))
    .flatMap(librariesIn);
}

export function librariesIn(directory) {
  return readdirSync(directory).map((name) => join(directory, name));
}

export function assertLean(libraries) {
  const names = libraries.map((path) => basename(path));
  assert.ok(names.some((name) => name.startsWith("graphql-java-")), "these are not the application's libraries");
  assert.deepEqual(names.filter((name) => NEEDLESS.some((pattern) => pattern.test(name))), []);
  const bytes = libraries.reduce((sum, path) => sum + statSync(path).size, 0);
  assert.ok(bytes <= LIMIT_BYTES, `The image's libraries take ${bytes} bytes`);
}
