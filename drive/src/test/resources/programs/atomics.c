/* BROKEN: no-assertion-failure */
#include <pthread.h>
#include <stdatomic.h>
#include <assert.h>

static atomic_int sum;
static _Atomic(unsigned char) small = 250;
static struct { int other; atomic_long count; } s;
static long plain;

static void *worker(void *unused)
{
#ifdef BROKEN
	atomic_store(&sum, atomic_load(&sum) + 1);
#else
	atomic_fetch_add_explicit(&sum, 1, memory_order_relaxed);
#endif
	small += 10;
	s.count++;
	__atomic_fetch_add(&plain, 2, __ATOMIC_SEQ_CST);
	__sync_fetch_and_sub(&plain, 1);
	return 0;
}

int main(void)
{
	pthread_t a, b;
	int expected = 1;

	pthread_create(&a, 0, worker, 0);
	pthread_create(&b, 0, worker, 0);
	pthread_join(a, 0);
	pthread_join(b, 0);
	assert(sum == 2);
	assert(small == 14);
	assert(s.count == 2);
	assert(plain == 2);
	assert(!atomic_compare_exchange_strong(&sum, &expected, 5));
	assert(expected == 2 && sum == 2);
	assert(atomic_compare_exchange_strong(&sum, &expected, 5) && sum == 5);
	assert(atomic_exchange(&sum, 7) == 5);
	assert(atomic_fetch_or(&sum, 8) == 7 && sum == 15);
	assert(s.count-- == 2 && --s.count == 0);
	return 0;
}
