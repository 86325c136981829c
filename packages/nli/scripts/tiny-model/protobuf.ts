// The few message types of ONNX that a small graph needs, written as protocol buffers (github.com/onnx/onnx, onnx.proto3).

type Field = readonly [number: number, value: bigint | number | string | Uint8Array];

const LENGTH_DELIMITED = 2;

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 0x80n) return [...bytes, Number(rest)];
    bytes.push(Number(rest & 0x7fn) | 0x80);
  }
}

/** A message: its fields in the order given; numbers as varints, texts and messages by their length. */
export function message(...fields: readonly Field[]): Uint8Array {
  const bytes: number[] = [];
  for (const [number, value] of fields) {
    if (typeof value === "bigint" || typeof value === "number") {
      bytes.push(...varint(BigInt(number) << 3n), ...varint(BigInt(value)));
      continue;
    }
    const content = typeof value === "string" ? new TextEncoder().encode(value) : value;
    bytes.push(
      ...varint((BigInt(number) << 3n) | BigInt(LENGTH_DELIMITED)),
      ...varint(BigInt(content.length)),
      ...content,
    );
  }
  return Uint8Array.from(bytes);
}

const FLOAT = 1;
const INT64 = 7;

/** A constant of 32-bit floats (TensorProto). */
export const floats = (name: string, dims: readonly number[], values: readonly number[]): Uint8Array =>
  message(
    ...dims.map((dim): Field => [1, dim]),
    [2, FLOAT],
    [8, name],
    [9, new Uint8Array(Float32Array.from(values).buffer)],
  );

/** A constant of 64-bit integers (TensorProto). */
export const integers = (name: string, values: readonly number[]): Uint8Array =>
  message(
    [1, values.length],
    [2, INT64],
    [8, name],
    [9, new Uint8Array(BigInt64Array.from(values.map(BigInt)).buffer)],
  );

/** A step of the graph (NodeProto) with integer attributes. */
export const node = (
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: Readonly<Record<string, number>> = {},
): Uint8Array =>
  message(
    ...inputs.map((input): Field => [1, input]),
    [2, output],
    [4, operator],
    // AttributeProto: name 1, i 3, type 20 (INT = 2)
    ...Object.entries(attributes).map(([name, value]): Field => [5, message([1, name], [3, value], [20, 2])]),
  );

/** What goes in or comes out (ValueInfoProto); a text stands for a size that is known only when it is run. */
const value = (name: string, type: number, dims: readonly (number | string)[]): Uint8Array => {
  const shape = message(
    ...dims.map((dim): Field => [1, typeof dim === "number" ? message([1, dim]) : message([2, dim])]),
  );
  return message([1, name], [2, message([1, message([1, type], [2, shape])])]);
};

export interface Graph {
  readonly nodes: readonly Uint8Array[];
  readonly constants: readonly Uint8Array[];
  readonly inputs: readonly string[];
  readonly output: { readonly name: string; readonly size: number };
}

/** A whole model (ModelProto): inputs are [batch, length] of integers, the output [batch, size] of floats. */
export function model({ nodes, constants, inputs, output }: Graph): Uint8Array {
  const graph = message(
    ...nodes.map((one): Field => [1, one]),
    [2, "tiny"],
    ...constants.map((one): Field => [5, one]),
    ...inputs.map((name): Field => [11, value(name, INT64, ["batch", "length"])]),
    [12, value(output.name, FLOAT, ["batch", output.size])],
  );
  const irVersion = 8;
  const operators = message([1, ""], [2, 13]);
  return message([1, irVersion], [2, "counterclaim"], [7, graph], [8, operators]);
}
