// SPDX-License-Identifier: Apache-2.0
/* What a caller gives for one argument says nothing of another: only an event of one type and another code rings. */
#include <linux/input.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct bell {
	struct work_struct ring;
	bool on;
};

static void bell_ring(struct work_struct *work)
{
	struct bell *bell = container_of(work, struct bell, ring);

	bell->on = !bell->on;
}

static int bell_event(struct input_dev *input, unsigned int type, unsigned int code, int value)
{
	struct bell *bell = input_get_drvdata(input);

	if (type != EV_SND || code != SND_BELL)
		return -EINVAL;
	schedule_work(&bell->ring);
	return 0;
}

static void bell_close(struct input_dev *input)
{
	struct bell *bell = input_get_drvdata(input);

	cancel_work_sync(&bell->ring);
}

static int bell_probe(struct platform_device *pdev)
{
	struct input_dev *input;
	struct bell *bell;

	bell = devm_kzalloc(&pdev->dev, sizeof(*bell), GFP_KERNEL);
	if (!bell)
		return -ENOMEM;
	input = devm_input_allocate_device(&pdev->dev);
	if (!input)
		return -ENOMEM;
	INIT_WORK(&bell->ring, bell_ring);
	input->event = bell_event;
	input->close = bell_close;
	input_set_drvdata(input, bell);
	return input_register_device(input);
}

static struct platform_driver bell_driver = {
	.probe	= bell_probe,
	.driver	= { .name = "bell" },
};
module_platform_driver(bell_driver);

MODULE_LICENSE("GPL");
