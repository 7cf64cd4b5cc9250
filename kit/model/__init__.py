"""The words of the design as frozen values: campaign, message, partner, template, kit, preset, library."""
