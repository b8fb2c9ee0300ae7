"""What everything is compared with: the least that FastAPI does for a request, with nothing of ours around it."""

from fastapi import FastAPI

app = FastAPI()


@app.get("/")
async def hello() -> dict[str, str]:
    return {"message": "hello"}
