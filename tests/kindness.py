"""A campaign of its own that starts from the program's: the lines of its campaign.yaml."""

FACTS = """
name: Kindness Week
starts: 2017-06-12
ends: 2017-06-16
organiser: Us
website: example.org
hashtag: "#KIND"
line: Be kind
"""
ID = "id: kindness-2017\n"
EXTENDS = "extends: imhaw-2016\n"
CAMPAIGN = ID + EXTENDS + FACTS
