/* Structures: nested, in arrays, and with pointers inside. */
#include <string.h>

struct vec3 {
  double x, y, z;
};

struct particle {
  struct vec3 position;
  struct vec3 velocity;
  double mass;
  int fixed;
};

struct view {
  double *data;
  int count;
  double scale;
};

struct weighted {
  double w;
  double *p;
};

struct node {
  double value;
  struct node *next;
};

struct mixed {
  float f;
  int kind;
  double d;
};

struct matrix_pair {
  struct view *left;
  struct view right;
};

double particle_energy(const struct particle *p) {
  if (p->fixed) {
    return p->mass * p->position.z;
  }
  double v2 = p->velocity.x * p->velocity.x + p->velocity.y * p->velocity.y +
              p->velocity.z * p->velocity.z;
  return 0.5 * p->mass * v2 + 9.81 * p->mass * p->position.z;
}

void advance_particles(struct particle *p, int n, double dt) {
  for (int i = 0; i < n; i++) {
    if (p[i].fixed) {
      continue;
    }
    p[i].velocity.z -= 9.81 * dt;
    p[i].position.x += dt * p[i].velocity.x;
    p[i].position.y += dt * p[i].velocity.y * p[i].mass;
    p[i].position.z += dt * p[i].velocity.z;
  }
}

double sum_of_view(const struct view *v) {
  double s = 0.0;
  for (int i = 0; i < v->count; i++) {
    s += v->data[i] * v->data[i];
  }
  return s * v->scale;
}

/* The copy shares the pointee; its pointer must carry the shadow along. */
double copied_struct_shares_pointee(const struct weighted *a) {
  struct weighted b;
  memcpy(&b, a, sizeof b);
  *b.p *= b.w;
  return *a->p;
}

double linked_list_product(const struct node *n) {
  double p = 1.0;
  while (n) {
    p *= n->value + 0.5;
    n = n->next;
  }
  return p;
}

double mixed_fields(const struct mixed *m, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += m[i].kind == 1 ? m[i].f * m[i].d : m[i].d * m[i].d + m[i].f;
  }
  return s;
}

double pointers_two_levels_deep(const struct matrix_pair *m) {
  double s = 0.0;
  for (int i = 0; i < m->left->count; i++) {
    s += m->left->data[i] * m->right.data[i] * m->right.scale;
  }
  return s * m->left->scale;
}

static struct vec3 cross(struct vec3 a, struct vec3 b) {
  struct vec3 r = {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
  return r;
}

double triple_product_of_vectors(const struct vec3 *v) {
  struct vec3 c = cross(v[1], v[2]);
  return v[0].x * c.x + v[0].y * c.y + v[0].z * c.z;
}
