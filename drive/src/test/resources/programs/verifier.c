/* BROKEN: no-assertion-failure no-data-race */
#include <pthread.h>

extern void reach_error(void);
extern void abort(void);
extern int __VERIFIER_nondet_int(void);
extern void __VERIFIER_atomic_begin(void);
extern void __VERIFIER_atomic_end(void);

static void assume_abort_if_not(int condition)
{
	if (!condition)
		abort();
}

static int x, y, n;

static void __VERIFIER_atomic_both(void)
{
	x++;
	y++;
}

static void *worker(void *unused)
{
	__VERIFIER_atomic_both();
	return 0;
}

int main(void)
{
	pthread_t thread;
	int a, b;

	n = __VERIFIER_nondet_int();
	assume_abort_if_not(n > 2 && n < 5);
	pthread_create(&thread, 0, worker, 0);
#ifndef BROKEN
	__VERIFIER_atomic_begin();
#endif
	a = x;
	b = y;
#ifndef BROKEN
	__VERIFIER_atomic_end();
#endif
	if (a != b || n < 3 || n >= 5)
		reach_error();
	pthread_join(thread, 0);
	return 0;
}
