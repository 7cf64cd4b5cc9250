"""Assets from files: campaign, messages, partners, templates."""
