"""One day: hours down the side, like the week."""

from datetime import date

from app.ui.calendar.week import WeekCanvas, WeekView


class DayCanvas(WeekCanvas):
    """The hours of one day; up and down lead to the days before and after it."""

    row = 1


class DayView(WeekView):
    """Header and hours of one day."""

    kind = DayCanvas

    def show_day(self, anchor: date) -> None:
        """Show a day."""
        self.show_days([anchor], anchor)
