"""The floor plans of the demo's homes, drawn from the demo's own data: `python -m tools.plans`.

One arrangement for each type of home (`layouts.py`), drawn to the area that most homes of the type have in a project
(`drawing.py`), and every second project mirrored. The files lie beside the demo's other pictures.
"""
