import { builtinModules } from "node:module";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const tests = ["**/*.test.ts", "**/test/**", "**/*.cases.ts"];

// the walls of core: each room may import model/ and itself; model/ imports nothing but itself
const core = "./packages/core/src";
const rooms = ["extract", "align", "detect", "opinion", "report"];
const walls = [
  { target: `${core}/model`, from: core, except: ["./model"], message: "model/ imports nothing." },
  ...rooms.map((room) => ({
    target: `${core}/${room}`,
    from: core,
    except: [`./${room}`, "./model"],
    message: `${room}/ may import only model/ and itself: rooms meet in model/.`,
  })),
];

// what a language or the engine may not touch: same bytes in, same bytes out, on any machine
const impure = {
  globals: [
    ...["process", "console", "Buffer", "require", "fetch", "performance", "crypto", "navigator", "window", "document"],
    ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "Promise", "globalThis"],
  ].map((name) => ({ name, message: "core is pure: no I/O, no clock, no environment, not asynchronous." })),
  properties: [
    { object: "Date", property: "now", message: "core reads no clock: dates come from the articles." },
    { object: "Math", property: "random", message: "core is deterministic." },
    ...["localeCompare", "toLocaleString", "toLocaleLowerCase", "toLocaleUpperCase", "toLocaleDateString"].map(
      (property) => ({ property, message: "The result would depend on the machine's locale." }),
    ),
    ...["getHours", "getDate", "getDay", "getMonth", "getFullYear", "getMinutes", "getTimezoneOffset"].map(
      (property) => ({ property, message: "The result would depend on the machine's time zone: use the UTC form." }),
    ),
  ],
  syntax: [
    { selector: ":function[async=true], AwaitExpression, ForOfStatement[await=true]", message: "core is synchronous." },
    { selector: "ImportExpression", message: "core is synchronous: import at the top." },
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "core reads no clock." },
    {
      selector:
        "Program > VariableDeclaration[kind!='const'], ExportNamedDeclaration > VariableDeclaration[kind!='const']",
      message: "core holds no module-level mutable state.",
    },
  ],
};

const parsers = ["@mozilla/readability", "feedsmith", "htmlparser2", "linkedom", "linkedom/worker", "tinyglobby"];
const slowToLoad = parsers.map((name) => ({ name, message: "Load it with import(), from read/html or read/feed." }));

const noImpureImports = {
  paths: builtinModules.map((name) => ({ name, message: "core does no I/O." })),
  patterns: [{ group: ["node:*"], message: "core does no I/O." }],
};

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "**/node_modules/**",
      "**/assets/**",
      "**/golden/**",
      "**/generated/**",
      "**/coverage/**",
      "packages/english/training/**",
    ],
  },
  ...tseslint.configs.recommended,
  regexp.configs["flat/recommended"],
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })] },
    rules: {
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-self-import": "error",
      "import-x/no-duplicates": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always"],
      // texts come from strangers: a pattern must not need more than linear time on any of them
      "regexp/no-super-linear-move": ["error", { ignorePartial: false }],
      "regexp/no-super-linear-backtracking": "error",
    },
  },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["packages/core/src/**/*.ts"],
    ignores: tests,
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: walls }],
      "no-restricted-imports": ["error", noImpureImports],
      "no-restricted-globals": ["error", ...impure.globals],
      "no-restricted-properties": ["error", ...impure.properties],
      "no-restricted-syntax": ["error", ...impure.syntax],
    },
  },
  {
    files: ["packages/english/src/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-properties": ["error", ...impure.properties],
      "no-restricted-syntax": ["error", ...impure.syntax.slice(0, 3)],
    },
  },
  {
    // what reads pages and feeds takes longer to load than the whole library may: import() where it is used
    files: ["packages/counterclaim/src/**/*.ts"],
    ignores: ["packages/counterclaim/src/read/**/*.ts", ...tests],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: slowToLoad, patterns: [{ group: ["**/read/*/*"], message: "Load it with import()." }] },
      ],
    },
  },
  {
    files: ["packages/counterclaim/src/read/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: slowToLoad,
          patterns: [{ group: ["./html/*", "./feed/*", "./fetch/*"], message: "Load it with import()." }],
        },
      ],
    },
  },
  {
    // optional: whoever has not installed it must not notice, so it is loaded with import() where it is asked for
    files: ["packages/counterclaim/src/**/*.ts"],
    ignores: tests,
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { paths: [{ name: "@counterclaim/nli", allowTypeImports: true, message: "Load it with import()." }] },
      ],
    },
  },
  {
    // judges see candidates as data: of the engine they need its types and its error, of its languages nothing
    files: ["packages/nli/src/**/*.ts"],
    ignores: tests,
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "counterclaim", message: "nli stands beside the library, not above it." },
            { name: "@counterclaim/english", message: "Judges know no language of the engine." },
            {
              name: "@huggingface/transformers",
              allowTypeImports: true,
              message: "An optional peer: load it with import().",
            },
          ],
        },
      ],
    },
  },
  {
    // the library says everything in what it returns; only the command line prints
    files: ["packages/*/src/**/*.ts"],
    ignores: [...tests, "packages/counterclaim/src/cli.ts", "packages/counterclaim/src/cli/**", "packages/eval/**"],
    rules: { "no-console": "error" },
  },
);
