"""Signed addresses for S3 and what speaks its language: AWS Signature Version 4 in the query (AWS S3 API, 2026-11-22).

docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html; its worked example is a test.
"""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import quote, urlsplit

ALGORITHM = "AWS4-HMAC-SHA256"


def presigned(
    method: str,
    url: str,
    keys: tuple[str, str],
    region: str,
    now: datetime,
    seconds: int,
    headers: Mapping[str, str] | None = None,
) -> str:
    """The address with which anybody may do one thing for some seconds from `now` (UTC) on.

    `keys` are the key's id and secret; `headers` must be sent exactly so. The path of `url` is unescaped.
    """
    parts, stamp = urlsplit(url), now.strftime("%Y%m%dT%H%M%SZ")
    signed = {name.lower(): value.strip() for name, value in (headers or {}).items()} | {"host": parts.netloc}
    names, scope = ";".join(sorted(signed)), f"{stamp[:8]}/{region}/s3/aws4_request"
    query = {
        "X-Amz-Algorithm": ALGORITHM,
        "X-Amz-Credential": f"{keys[0]}/{scope}",
        "X-Amz-Date": stamp,
        "X-Amz-Expires": str(seconds),
        "X-Amz-SignedHeaders": names,
    }
    path, asked = quote(parts.path, safe="/~"), "&".join(f"{n}={quote(v, safe='~')}" for n, v in sorted(query.items()))
    lines = "".join(f"{name}:{signed[name]}\n" for name in sorted(signed))
    canonical = "\n".join((method, path, asked, lines, names, "UNSIGNED-PAYLOAD"))
    to_sign = "\n".join((ALGORITHM, stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()))
    signature = hmac.new(_key(keys[1], scope), to_sign.encode(), hashlib.sha256).hexdigest()
    return f"{parts.scheme}://{parts.netloc}{path}?{asked}&X-Amz-Signature={signature}"


def _key(secret: str, scope: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key
