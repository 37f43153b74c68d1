"""Rendering ahead: what somebody waits for comes first, and what fails doesn't hold up the rest."""

from __future__ import annotations

import threading

from course.web.rendering import Progress, Renderer, Work


class Kitchen:
    """Work whose steps are noted, and wait at a gate."""

    def __init__(self) -> None:
        self.gate, self.over = threading.Event(), threading.Event()
        self.done: list[str] = []

    def work(self, name, steps=2, fails=()):
        def step(number):
            def cook():
                self.gate.wait(10)
                self.done.append(f"{name}{number}")
                return number not in fails

            return cook

        def last():
            self.over.set()
            return True

        ends = [last] if name == "last" else []
        return Work(iter([step(number) for number in range(steps)] + ends), Progress(total=steps))


def test_what_somebody_waits_for_is_done_before_the_rest():
    kitchen, renderer = Kitchen(), Renderer()
    first, second, last = kitchen.work("a"), kitchen.work("b"), kitchen.work("last")
    for work in (first, second, last):
        renderer.add(work)
    renderer.hurry(second)
    kitchen.gate.set()
    assert kitchen.over.wait(10)
    order = [name for name in kitchen.done if not name.startswith("last")]
    assert order.index("b1") < order.index("a1")
    assert first.progress.ready and second.progress.ready


def test_a_step_that_fails_is_counted_and_the_rest_goes_on():
    kitchen, renderer = Kitchen(), Renderer()
    work = kitchen.work("last", steps=3, fails={1})
    renderer.add(work)
    kitchen.gate.set()
    assert kitchen.over.wait(10)
    assert (work.progress.done, work.progress.failed, work.progress.ready) == (2, 1, True)
