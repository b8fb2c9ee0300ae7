"""From a bare machine to a running platform with one command: see `python start.py --help`.

Only the standard library is imported until `.venv` is there; then this program goes on as the Python of `.venv`.
"""

# ruff: noqa: PLC0415 (see above)

import argparse
import http.client
import os
import signal
import socket
import sys
import time

if sys.version_info < (3, 11):  # an older Python has to be able to read as far as here
    sys.exit("Plinth needs Python 3.11 or newer, and this is Python " + sys.version.split()[0] + ".")
if sys.platform == "win32":
    sys.exit("Plinth runs on Linux and macOS, and on Windows inside WSL.")

from contextlib import ExitStack
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from launcher import Failed, alone_with, say
from launcher.children import Children, Service, Stopped, finish, finish_stopping, stop_on_signals
from launcher.environment import DEVELOPMENT, PYTHON, ROOT, RUNTIME, inside_environment, prepare_environment
from launcher.node import prepare_node
from launcher.runners import run_tests
from launcher.web import built_service, built_web_app, development_service

if TYPE_CHECKING:
    from settings import Settings

Logins = list[tuple[str, str, str]]


def main() -> int:
    arguments = sys.argv[1:]
    testing = arguments[:1] == ["test"]
    options = parse([] if testing else arguments)
    try:
        prepare_environment(DEVELOPMENT if testing else RUNTIME)
        if not inside_environment():
            os.execv(PYTHON, [str(PYTHON), str(ROOT / "start.py"), *arguments])  # noqa: S606 (in our place)
        return run_tests(arguments[1:]) if testing else serve(options)
    except Failed as failure:
        say(str(failure), to=sys.stderr)
        return 1
    except Stopped:
        finish()
        say("Stopped.")
        return 0
    except KeyboardInterrupt:  # while there is nothing yet to stop
        return 128 + signal.SIGINT


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="start.py",
        description="Prepare and run the platform: database, API, background worker and web app; Ctrl-C stops it all.",
        epilog="`start.py test` prepares the same way and runs all tests; `start.py test [pytest arguments]` those of "
        "the API, and `start.py test --web [Playwright arguments]` those of the web app.",
    )
    parser.add_argument("--port", type=port_number, help="port of the API (8000)")
    parser.add_argument("--web-port", type=port_number, default=3000, help="port of the web app (3000)")
    parser.add_argument("--host", default="127.0.0.1", help="address that both listen on (127.0.0.1)")
    parser.add_argument("--data-dir", type=Path, help="folder of the database and of generated secrets (.data)")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes of the API (1)")
    parser.add_argument("--reload", action=argparse.BooleanOptionalAction, help="follow changes of the code")
    parser.add_argument("--api-only", action="store_true", help="no web app")
    parser.add_argument("--no-demo", action="store_true", help="do not load the demo into an empty database")
    options = parser.parse_args(arguments)
    if options.workers < 1 or (options.reload and options.workers > 1):
        parser.error("--workers takes a number from 1, and with --reload only 1")
    return options


def port_number(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is not a port (1 to 65535)")
    return int(text)


def serve(options: argparse.Namespace) -> NoReturn:
    """Run everything until somebody asks to stop (`Stopped`) or something fails (`Failed`)."""
    stop_on_signals()
    settings = read_settings(options)
    with ExitStack() as running:
        try:
            keep_to_ourselves(settings.data_dir, running)
            refuse_taken_ports(settings, options)
            web_app = None if options.api_only else prepare_web_app(settings, options, running)
            logins = prepare_database(settings, options, running)
            children = running.enter_context(Children())
            for service in services(settings, options):
                children.start(service)
            wait_until_ready("the API", f"{reached_at(options.host)}:{settings.port}", "/health/ready", children)
            if web_app:
                children.start(web_app)
                wait_until_ready("the web app", f"{reached_at(options.host)}:{options.web_port}", "/healthz", children)
            announce(settings, options, logins)
            while True:
                children.check()
                time.sleep(0.2)
        finally:
            finish_stopping()


def services(settings: "Settings", options: argparse.Namespace) -> list[Service]:
    """What runs beside the database and the web app."""
    api = [sys.executable, "-m", "uvicorn", "main:app", "--host", options.host, "--port", str(settings.port)]
    api += ["--no-access-log", "--timeout-graceful-shutdown", "3", "--no-server-header"]
    api += ["--workers", str(options.workers)] if options.workers > 1 else []
    api += ["--reload"] if options.reload else []
    return [Service("The API", api), Service("The background worker", [sys.executable, "-m", "jobs"])]


def prepare_web_app(settings: "Settings", options: argparse.Namespace, running: ExitStack) -> Service:
    """Build the web app if its sources have changed; returns what runs it."""
    node = prepare_node()
    # It talks to the API and to nothing else, so that passwords and keys are not for it.
    environment = {name: value for name, value in node.environment.items() if name not in settings.secret_names()}
    environment["API_URL"] = f"http://{reached_at(options.host)}:{settings.port}"
    if settings.stripe_publishable_key:  # it may stand in .env alone
        environment["STRIPE_PUBLISHABLE_KEY"] = settings.stripe_publishable_key
    if options.reload:
        return development_service(node, options.host, options.web_port, environment)
    built = running.enter_context(built_web_app(node))
    return built_service(node, built, options.host, options.web_port, environment)


def read_settings(options: argparse.Namespace) -> "Settings":
    """The settings, after what the options say was put into the environment, where the children find it too."""
    given = {"HOST": options.host, "PORT": options.port, "DATA_DIR": options.data_dir and options.data_dir.absolute()}
    os.environ.update({name: str(value) for name, value in given.items() if value is not None})
    os.chdir(ROOT)
    from pydantic import ValidationError

    from settings import get_settings

    try:
        settings = get_settings()
    except ValidationError as error:
        wrong = [
            " ".join((*map(str, each["loc"]), each["msg"].removeprefix("Value error, "))) for each in error.errors()
        ]
        raise Failed(f"The settings are wrong: {'; '.join(wrong)}.") from None
    if "public_url" not in settings.model_fields_set:
        # Documents name the web app by its address, and whoever tries it out on another port finds it there.
        os.environ["PUBLIC_URL"] = f"http://localhost:{options.web_port}"
        get_settings.cache_clear()
        return get_settings()
    return settings


def keep_to_ourselves(data_dir: Path, running: ExitStack) -> None:
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        running.enter_context(alone_with(data_dir / "start.lock"))
    except BlockingIOError:
        raise Failed(f"Another start.py is running on {data_dir}: stop it, or name another --data-dir.") from None
    except OSError as error:
        raise Failed(f"The data folder {data_dir} cannot be used: {error.strerror}.") from error


def refuse_taken_ports(settings: "Settings", options: argparse.Namespace) -> None:
    refuse_taken_port(options.host, settings.port, "--port")
    if options.api_only:
        return
    if options.web_port == settings.port:
        raise Failed(f"The API and the web app cannot both have port {settings.port}: choose another with --web-port.")
    refuse_taken_port(options.host, options.web_port, "--web-port")


def refuse_taken_port(host: str, port: int, flag: str) -> None:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # the last run's connections do not count
            probe.bind(address)
    except OSError as error:
        raise Failed(f"Port {port} of {host} cannot be had ({error.strerror}): choose another with {flag}.") from error


def prepare_database(settings: "Settings", options: argparse.Namespace, running: ExitStack) -> Logins:
    """Have the database run, up to date and filled; returns the demo's logins if the demo is in it."""
    from database import embedded, migrate

    try:
        running.callback(migrate.prepare_database(say).close)
    except (embedded.EmbeddedServerError, migrate.DatabaseUnavailable) as error:
        raise Failed(str(error)) from error
    if options.no_demo:
        return []
    if settings.environment == "production":
        say("The demo is not loaded, since ENVIRONMENT is production.")
        return []
    import demo

    return demo.LOGINS if demo.load_if_empty() or demo.is_loaded() else []


def wait_until_ready(who: str, address: str, path: str, children: Children) -> None:
    """Wait until it answers there, for as long as its process lives."""
    tell_at = time.monotonic() + 10
    while True:
        children.check()
        connection = http.client.HTTPConnection(address, timeout=5)
        try:
            connection.request("GET", path)
            if connection.getresponse().status == 200:
                return
        except (OSError, http.client.HTTPException):
            pass
        finally:
            connection.close()
        if time.monotonic() > tell_at:
            tell_at = float("inf")
            say(f"Still waiting for {who} to be ready.")
        time.sleep(0.05)


def announce(settings: "Settings", options: argparse.Namespace, logins: Logins) -> None:
    address = f"http://{reached_at(options.host)}"
    say("\nPlinth is running.")
    if not options.api_only:
        say(f"  Web app   {'http://localhost' if is_loopback(options.host) else address}:{options.web_port}")
    say(f"  API       {address}:{settings.port}\n  API docs  {address}:{settings.port}/api/docs")
    if logins:
        say("  Sign in as")
        for who, email, password in logins:
            say(f"    {who:<20} {email:<32} {password}")
        if not is_loopback(options.host):
            say(f"The demo's passwords are public: whoever can reach {options.host} can sign in with them.")
    say("Ctrl-C stops it.")


def reached_at(host: str) -> str:
    """Where something that listens on `host` is reached from here, as it stands in an address."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 (compared, not listened on)
    return f"[{host}]" if ":" in host else host


def is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


if __name__ == "__main__":
    sys.exit(main())
