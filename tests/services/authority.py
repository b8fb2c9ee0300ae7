"""A certificate authority of the tests, and its time-stamp server on the loopback."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

from asn1crypto import keys as asn1_keys
from asn1crypto import pem, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

KEY_USAGE = {
    "key_encipherment": False,
    "data_encipherment": False,
    "key_agreement": False,
    "crl_sign": False,
    "encipher_only": False,
    "decipher_only": False,
}


def _loaded(certificate: bytes) -> asn1_x509.Certificate:
    _, _, der = pem.unarmor(certificate)
    return asn1_x509.Certificate.load(der)


class Authority:
    """Issues certificates, and confirms times."""

    name = "Test Root"

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.certificate = self._certificate(self._key.public_key(), self.name, authority=True)
        self.root = _loaded(self.certificate)

    def issue(self, key: Any, name: str, *, stamps: bool = False) -> bytes:
        """A certificate (PEM) for the key; `stamps`: one of a time-stamp server."""
        return self._certificate(key.public_key(), name, stamps=stamps)

    def _certificate(self, key: Any, name: str, *, authority: bool = False, stamps: bool = False) -> bytes:
        now = datetime.now(UTC)
        named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, self.name)])
        usage = x509.KeyUsage(
            digital_signature=not authority, content_commitment=not authority, key_cert_sign=authority, **KEY_USAGE
        )
        builder = (
            x509.CertificateBuilder()
            .subject_name(named)
            .issuer_name(issuer)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=30))
            .add_extension(usage, critical=True)
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        )
        if stamps:
            builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        return builder.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)

    @contextmanager
    def stamping(self) -> Iterator[str]:
        """A time-stamp server (RFC 3161, by HTTP); its address."""
        key = rsa.generate_private_key(65537, 2048)
        private = key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        stamper = DummyTimeStamper(
            tsa_cert=_loaded(self.issue(key, "Test clock", stamps=True)),
            tsa_key=asn1_keys.PrivateKeyInfo.load(private),
        )

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked = self.rfile.read(int(self.headers["Content-Length"]))
                answer = stamper.request_tsa_response(tsp.TimeStampReq.load(asked)).dump()
                self.send_response(200)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: object) -> None:
                """Nothing: the tests speak for themselves."""

        server = HTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            server.server_close()
