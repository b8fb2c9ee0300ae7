"""Sealing what both parties have signed: at once, and again by the clock when that did not work."""

import structlog
from procrastinate import RetryStrategy
from pyhanko.sign.timestamps.common_utils import TimestampRequestError

from database.crud import signing
from errors import StorageUnavailable
from jobs.app import queue
from services.documents import off_the_loop
from services.sealing import seal
from services.seals import SealUnavailable, get_sealer
from services.storage import get_storage
from settings import get_settings

log = structlog.get_logger()
MOST_AT_ONCE = 200
# Waits 3, 9, 27 … seconds; after that the sweep sees to it.
AGAIN = RetryStrategy(max_attempts=4, exponential_wait=3)


@queue.task(retry=AGAIN, pass_context=False)
async def seal_agreement(agreement_id: int) -> None:
    """Makes the sealed file of an agreement that both have signed, keeps it, and only then says that there is one.

    A crash in between leaves a file that nothing refers to. Raises `SealUnavailable`, `StorageUnavailable`, pyHanko's
    `TimestampRequestError`: the job is then done again.
    """
    signed = await signing.signed_agreement(agreement_id)
    if signed is None:
        return
    storage = get_storage()
    document = await storage.get(signed.file_key)
    sealer = get_sealer()
    sealed = await off_the_loop(seal, signed, document, sealer, get_settings().public_url)
    file = await storage.put("agreements", ".pdf", sealed.content)
    if not await signing.seal_agreement(agreement_id, file, sealer.seal(), sealed.seal_sha256, sealed.sealed_at):
        # Somebody else was faster; nobody knows of this file, and no two seals are alike.
        await storage.remove(file.key)


@queue.periodic(cron="* * * * *")
@queue.task(queueing_lock="seal_agreements", pass_context=False)
async def seal_agreements(timestamp: int = 0) -> None:
    """Seals what was left unsealed: by a crash, or because the key, the files or the time-stamp server were away."""
    for agreement_id in await signing.unsealed_agreements(MOST_AT_ONCE):
        try:
            await seal_agreement(agreement_id=agreement_id)
        except (SealUnavailable, StorageUnavailable, TimestampRequestError) as failure:
            log.warning("an agreement could not be sealed", agreement_id=agreement_id, kind=type(failure).__name__)
            return
        except Exception:
            # The next minute tries again; the others must not wait for it.
            log.exception("an agreement could not be sealed", agreement_id=agreement_id)
