"""Why and for whom a post is written, and in whose name."""

from enum import StrEnum


class Goal(StrEnum):
    """What the post is for; the three pillars of the source documents."""

    EDUCATION = "education"
    ADVOCACY = "advocacy"
    NETWORKING = "networking"


class Audience(StrEnum):
    """Who is to read it; a group is a closed one, of colleagues say. Drives wording rules."""

    PUBLIC = "public"
    PROFESSIONALS = "professionals"
    GROUP = "group"


class PostKind(StrEnum):
    """An original post, or an answer to somebody else's words."""

    POST = "post"
    REPLY = "reply"


class AccountKind(StrEnum):
    """In whose name an account speaks; a private account must not carry practice posts."""

    PROFESSIONAL = "professional"
    PRACTICE = "practice"
    PERSONAL = "personal"
