/* BROKEN: no-use-after-free no-data-race */
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <assert.h>

struct node {
	struct node *next;
	int value;
};

static _Atomic(struct node *) top;

static void push(int value)
{
	struct node *node = malloc(sizeof(*node));
	struct node *old = atomic_load(&top);

	node->value = value;
	do {
		node->next = old;
	} while (!atomic_compare_exchange_strong(&top, &old, node));
}

static int pop(void)
{
	struct node *old = atomic_load(&top);
	int value;

	while (old && !atomic_compare_exchange_strong(&top, &old, old->next))
		;
	if (!old)
		return 0;
	value = old->value;
#ifdef BROKEN
	free(old);
#endif
	return value;
}

static void *popper(void *result)
{
	*(int *)result = pop();
	return NULL;
}

int main(void)
{
	pthread_t a, b;
	int x, y;

	push(1);
	push(2);
	pthread_create(&a, NULL, popper, &x);
	pthread_create(&b, NULL, popper, &y);
	pthread_join(a, NULL);
	pthread_join(b, NULL);
	assert(x + y == 3);
	return 0;
}
