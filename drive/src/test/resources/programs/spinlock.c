/* BROKEN: no-assertion-failure no-data-race */
#include <pthread.h>
#include <stdatomic.h>
#include <assert.h>

static atomic_flag flag = ATOMIC_FLAG_INIT;
static pthread_spinlock_t spin;
static int a, b;

static void *worker(void *unused)
{
#ifndef BROKEN
	while (atomic_flag_test_and_set(&flag))
		;
#endif
	a++;
#ifndef BROKEN
	atomic_flag_clear(&flag);
#endif
	pthread_spin_lock(&spin);
	b++;
	pthread_spin_unlock(&spin);
	return 0;
}

int main(void)
{
	pthread_t x, y;

	pthread_spin_init(&spin, PTHREAD_PROCESS_PRIVATE);
	pthread_create(&x, 0, worker, 0);
	pthread_create(&y, 0, worker, 0);
	pthread_join(x, 0);
	pthread_join(y, 0);
	assert(a == 2);
	assert(b == 2);
	return 0;
}
