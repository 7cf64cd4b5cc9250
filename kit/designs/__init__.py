"""What staff design with: a template to start from, a schema for their editors, the pictures of their guide."""
