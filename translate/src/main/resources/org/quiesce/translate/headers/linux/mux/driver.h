#ifndef QZ_LINUX_MUX_DRIVER_H
#define QZ_LINUX_MUX_DRIVER_H
struct mux_chip;
struct mux_control {
	struct semaphore lock;
	struct mux_chip *chip;
	int cached_state;
	unsigned int states;
	int idle_state;
	ktime_t last_change;
};
#endif
