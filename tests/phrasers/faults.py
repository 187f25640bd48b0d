"""What a model's server may do wrong, as scripts of a raw server, each with the failure that is to be told."""

import asyncio
import gzip
import json

from engine.cue import Failure
from tests.phrasers.server import Script, answering, completion, response, saying, usage

GOOD = json.dumps(completion()).encode()


async def hang(_: asyncio.StreamWriter) -> None:
    await asyncio.sleep(3)


async def stall_after_headers(writer: asyncio.StreamWriter) -> None:
    writer.write(response(b"", length=100))
    await writer.drain()
    await asyncio.sleep(3)


async def stall_within_the_body(writer: asyncio.StreamWriter) -> None:
    writer.write(response(GOOD[:40], length=len(GOOD)))
    await writer.drain()
    await asyncio.sleep(3)


async def drip(writer: asyncio.StreamWriter) -> None:
    """No pause is long enough for a read time-out."""
    writer.write(response(b"", length=len(GOOD)))
    for byte in GOOD:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(0.05)


async def drip_of_headers(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(60):
        writer.write(f"X-{number}: 1\r\n".encode())
        await writer.drain()
        await asyncio.sleep(0.05)


async def endless(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        writer.write(b"1000\r\n" + b" " * 0x1000 + b"\r\n")
        await writer.drain()


def packed(body: bytes) -> bytes:
    return response(gzip.compress(body), more="Content-Encoding: gzip\r\n")


FAULTS: dict[str, tuple[Script, Failure]] = {
    "hang": (hang, "deadline"),
    "stall after headers": (stall_after_headers, "deadline"),
    "stall within the body": (stall_within_the_body, "deadline"),
    "a byte now and then": (drip, "deadline"),
    "a header now and then": (drip_of_headers, "deadline"),
    "hang up at once": (saying(), "unreachable"),
    "hang up within the body": (saying(response(GOOD[:40], length=len(GOOD))), "unreachable"),
    "hang up within a chunk": (
        saying(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n" + GOOD[:40]),
        "unreachable",
    ),
    "no HTTP": (saying(b"SSH-2.0-OpenSSH_9.2\r\n"), "unreachable"),
    "cut JSON, well sent": (saying(response(GOOD[:40])), "unreadable"),
    "corrupt JSON": (saying(response(GOOD.replace(b":", b";", 3))), "unreadable"),
    "no bytes": (saying(response(b"")), "unreadable"),
    "not UTF-8": (saying(response(b'{"choices": "\xff\xfe"}')), "unreadable"),
    "HTML": (saying(response(b"<html><body>Welcome to nginx!</body></html>")), "unreadable"),
    "brackets without end": (saying(response(b"[" * 50_000)), "unreadable"),
    "a long answer": (answering(completion("я" * 1_000_000)), "unreadable"),
    "an endless answer": (endless, "unreadable"),
    "a long complaint": (saying(response(b"x" * 1_000_000, "500 Oops")), "unreadable"),
    "a packed answer": (saying(packed(GOOD)), "unreadable"),
    "a packed mountain": (saying(packed(b" " * 20_000_000)), "unreadable"),
    "elsewhere": (saying(response(b"", "307 Go", more="Location: http://127.0.0.1:1/\r\n")), "failed"),
    "an empty list": (answering({"choices": []}), "empty"),
    "null": (answering(completion(None)), "empty"),
    "blank": (answering(completion(" \n ")), "empty"),
    "a number": (answering(completion(5)), "unreadable"),
    "a list": (answering(completion([{"type": "text", "text": "Сколько?"}])), "unreadable"),
    "no message": (answering({"choices": [{"finish_reason": "stop"}]}), "unreadable"),
    "choices as an object": (answering({"choices": {"0": completion()["choices"][0]}}), "unreadable"),
    "a bare list": (answering([completion()]), "unreadable"),
    "a bare null": (answering(None), "unreadable"),
    "an error with 200": (answering({"error": {"message": "no such model"}}), "unreadable"),
    "a tool call": (answering(completion(message={"content": None, "tool_calls": [{"id": "1"}]})), "unreadable"),
    "no end": (answering(completion(finish_reason=None)), "cut"),
    "length": (answering(completion(finish_reason="length")), "cut"),
    "filtered": (answering(completion(finish_reason="content_filter")), "cut"),
    "an end of another type": (answering(completion(finish_reason=["stop"])), "unreadable"),
    "usage in words": (answering(completion() | {"usage": usage("20", 5)}), "unreadable"),
    "usage below nothing": (answering(completion() | {"usage": usage(-1, 5)}), "unreadable"),
    "usage beyond reason": (answering(completion() | {"usage": usage(10**18, 5)}), "unreadable"),
    "half a letter": (saying(response(GOOD.replace(b'"\\u0421', b'"\\ud800'))), "unreadable"),
}
