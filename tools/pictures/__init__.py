"""The demo's pictures: rendered with Blender from what the demo says of its projects.

Towers, floors, homes on a floor and phases are read from `demo.market`, so that a picture and the stacking plan beside
it show the same house. The results lie in `demo/pictures`; nothing here is needed to run the platform.

Blender comes as a Python module, for Python 3.11, and is kept in an environment of its own:

    python3.11 -m venv ../pictures-env
    ../pictures-env/bin/pip install bpy==5.0.1 Pillow Babel
    ../pictures-env/bin/python -m tools.pictures                     # all of them, about a minute for each
    ../pictures-env/bin/python -m tools.pictures kiln-house          # one project's
    ../pictures-env/bin/python -m tools.pictures kiln-house/pond     # one
    ../pictures-env/bin/python -m tools.pictures --draft DIRECTORY kiln-house   # small and quick, as PNG, elsewhere

A picture that is there already, as wide as it should be, is made again only when it is named.
`demo/pictures/pictures.json` is written anew each time from what is there.
"""
