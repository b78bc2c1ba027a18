/*
 * What the functions behind std::map, std::set and std::list of GNU's C++ library do to the nodes of their containers.
 * Calls of them are differentiated through the bodies here, so that the shadows of the nodes are linked like the nodes.
 * Layouts are those of the library's ABI; the balancing is the textbook's for red-black trees (Cormen, Leiserson,
 * Rivest, Stein: Introduction to Algorithms, chapter 13).
 *
 * Freestanding C; the build embeds the IR of this file (libstdcxx.ll, made from it).
 */
#include <stdbool.h>
#include <stddef.h>

enum { RED = 0, BLACK = 1 };

struct tree_node {
  int color;
  struct tree_node *parent;
  struct tree_node *left;
  struct tree_node *right;
};

/* The header of a tree: parent is the root, left the first node, right the last; its own color is red. */

struct tree_node *jdiff_tree_increment(struct tree_node *node) {
  if (node->right) {
    node = node->right;
    while (node->left) {
      node = node->left;
    }
    return node;
  }
  struct tree_node *above = node->parent;
  while (node == above->right) {
    node = above;
    above = above->parent;
  }
  /* A root without right child has come round to the header. */
  return node->right == above ? node : above;
}

struct tree_node *jdiff_tree_decrement(struct tree_node *node) {
  if (node->color == RED && node->parent->parent == node) {
    return node->right; /* the header: its predecessor is the last node */
  }
  if (node->left) {
    node = node->left;
    while (node->right) {
      node = node->right;
    }
    return node;
  }
  struct tree_node *above = node->parent;
  while (node == above->left) {
    node = above;
    above = above->parent;
  }
  return above;
}

/* Puts `to` where `from` hangs. */
static void replace(struct tree_node *header, struct tree_node *from, struct tree_node *to) {
  struct tree_node *above = from->parent;
  if (from == header->parent) {
    header->parent = to;
  } else if (from == above->left) {
    above->left = to;
  } else {
    above->right = to;
  }
  if (to) {
    to->parent = above;
  }
}

static void rotate_left(struct tree_node *header, struct tree_node *node) {
  struct tree_node *up = node->right;
  node->right = up->left;
  if (up->left) {
    up->left->parent = node;
  }
  replace(header, node, up);
  up->left = node;
  node->parent = up;
}

static void rotate_right(struct tree_node *header, struct tree_node *node) {
  struct tree_node *up = node->left;
  node->left = up->right;
  if (up->right) {
    up->right->parent = node;
  }
  replace(header, node, up);
  up->right = node;
  node->parent = up;
}

void jdiff_tree_insert(bool left, struct tree_node *node, struct tree_node *above, struct tree_node *header) {
  node->parent = above;
  node->left = 0;
  node->right = 0;
  node->color = RED;
  if (left) {
    above->left = node; /* of the header, too: its left is the first node */
    if (above == header) {
      header->parent = node;
      header->right = node;
    } else if (above == header->left) {
      header->left = node;
    }
  } else {
    above->right = node;
    if (above == header->right) {
      header->right = node;
    }
  }
  while (node != header->parent && node->parent->color == RED) {
    struct tree_node *parent = node->parent;
    struct tree_node *grand = parent->parent;
    bool on_left = parent == grand->left;
    struct tree_node *uncle = on_left ? grand->right : grand->left;
    if (uncle && uncle->color == RED) {
      parent->color = BLACK;
      uncle->color = BLACK;
      grand->color = RED;
      node = grand;
    } else if (on_left) {
      if (node == parent->right) {
        rotate_left(header, parent);
        node = parent;
      }
      node->parent->color = BLACK;
      grand->color = RED;
      rotate_right(header, grand);
    } else {
      if (node == parent->left) {
        rotate_right(header, parent);
        node = parent;
      }
      node->parent->color = BLACK;
      grand->color = RED;
      rotate_left(header, grand);
    }
  }
  header->parent->color = BLACK;
}

/* Restores the balance where a black node above `node` (which may be null) is missing. */
static void rebalance(struct tree_node *header, struct tree_node *node, struct tree_node *parent) {
  while (node != header->parent && (!node || node->color == BLACK)) {
    bool on_left = node == parent->left;
    struct tree_node *sibling = on_left ? parent->right : parent->left;
    if (sibling->color == RED) {
      sibling->color = BLACK;
      parent->color = RED;
      if (on_left) {
        rotate_left(header, parent);
        sibling = parent->right;
      } else {
        rotate_right(header, parent);
        sibling = parent->left;
      }
    }
    struct tree_node *near = on_left ? sibling->left : sibling->right;
    struct tree_node *far = on_left ? sibling->right : sibling->left;
    bool near_black = !near || near->color == BLACK;
    bool far_black = !far || far->color == BLACK;
    if (near_black && far_black) {
      sibling->color = RED;
      node = parent;
      parent = parent->parent;
      continue;
    }
    if (far_black) {
      near->color = BLACK;
      sibling->color = RED;
      if (on_left) {
        rotate_right(header, sibling);
        sibling = parent->right;
      } else {
        rotate_left(header, sibling);
        sibling = parent->left;
      }
    }
    sibling->color = parent->color;
    parent->color = BLACK;
    if (on_left) {
      if (sibling->right) {
        sibling->right->color = BLACK;
      }
      rotate_left(header, parent);
    } else {
      if (sibling->left) {
        sibling->left->color = BLACK;
      }
      rotate_right(header, parent);
    }
    break;
  }
  if (node) {
    node->color = BLACK;
  }
}

struct tree_node *jdiff_tree_erase(struct tree_node *node, struct tree_node *header) {
  struct tree_node *child;
  struct tree_node *parent;
  int removed = node->color;
  if (node->left && node->right) {
    struct tree_node *next = node->right;
    while (next->left) {
      next = next->left;
    }
    child = next->right;
    removed = next->color;
    parent = next->parent;
    if (parent == node) {
      parent = next;
    } else {
      parent->left = child;
      if (child) {
        child->parent = parent;
      }
      next->right = node->right;
      next->right->parent = next;
    }
    replace(header, node, next);
    next->left = node->left;
    next->left->parent = next;
    next->color = node->color;
    node->color = removed;
  } else {
    child = node->left ? node->left : node->right;
    parent = node->parent;
    if (header->left == node) {
      struct tree_node *first = parent;
      if (node->right) {
        first = node->right;
        while (first->left) {
          first = first->left;
        }
      }
      header->left = first;
    }
    if (header->right == node) {
      struct tree_node *last = parent;
      if (node->left) {
        last = node->left;
        while (last->right) {
          last = last->right;
        }
      }
      header->right = last;
    }
    replace(header, node, child);
  }
  if (removed == BLACK) {
    rebalance(header, child, parent);
  }
  return node;
}

struct list_node {
  struct list_node *next;
  struct list_node *previous;
};

void jdiff_list_hook(struct list_node *node, struct list_node *before) {
  node->next = before;
  node->previous = before->previous;
  before->previous->next = node;
  before->previous = node;
}

void jdiff_list_unhook(struct list_node *node) {
  struct list_node *next = node->next;
  struct list_node *previous = node->previous;
  previous->next = next;
  next->previous = previous;
}

/* Moves the nodes from `first` up to `last` before a node. */
void jdiff_list_transfer(struct list_node *before, struct list_node *first, struct list_node *last) {
  if (before == last) {
    return;
  }
  struct list_node *end = last->previous;
  first->previous->next = last;
  last->previous = first->previous;
  end->next = before;
  first->previous = before->previous;
  before->previous->next = first;
  before->previous = end;
}

void jdiff_list_reverse(struct list_node *head) {
  struct list_node *node = head;
  do {
    struct list_node *next = node->next;
    node->next = node->previous;
    node->previous = next;
    node = next;
  } while (node != head);
}

void jdiff_list_swap(struct list_node *a, struct list_node *b) {
  struct list_node own = *a;
  struct list_node other = *b;
  bool a_filled = own.next != a;
  bool b_filled = other.next != b;
  if (b_filled) {
    a->next = other.next;
    a->previous = other.previous;
    a->next->previous = a;
    a->previous->next = a;
  } else {
    a->next = a;
    a->previous = a;
  }
  if (a_filled) {
    b->next = own.next;
    b->previous = own.previous;
    b->next->previous = b;
    b->previous->next = b;
  } else {
    b->next = b;
    b->previous = b;
  }
}
