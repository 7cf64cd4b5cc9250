"""Assets from files: campaign, messages, partners, templates, and pictures made safe."""
