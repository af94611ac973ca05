// SPDX-License-Identifier: Apache-2.0
/* Hotkeys that firmware tells of by notifications. */
#include <linux/acpi.h>
#include <linux/input.h>
#include <linux/module.h>
#include <linux/slab.h>

struct keys {
	struct input_dev *input;
	unsigned int presses;
};

static void keys_notify(struct acpi_device *adev, u32 event)
{
	struct keys *keys = acpi_driver_data(adev);

	keys->presses++;
	input_report_key(keys->input, KEY_PROG1, 1);
	input_sync(keys->input);
}

static int keys_add(struct acpi_device *adev)
{
	struct keys *keys;
	int ret;

	keys = kzalloc(sizeof(*keys), GFP_KERNEL);
	if (!keys)
		return -ENOMEM;
	keys->input = input_allocate_device();
	if (!keys->input) {
		ret = -ENOMEM;
		goto err;
	}
	input_set_capability(keys->input, EV_KEY, KEY_PROG1);
	ret = input_register_device(keys->input);
	if (ret) {
		input_free_device(keys->input);
		goto err;
	}
	adev->driver_data = keys;
	return 0;

err:
	kfree(keys);
	return ret;
}

static int keys_remove(struct acpi_device *adev)
{
	struct keys *keys = acpi_driver_data(adev);

	input_unregister_device(keys->input);
	input_report_key(keys->input, KEY_PROG1, 0);
	kfree(keys);
	return 0;
}

static const struct acpi_device_id keys_ids[] = {
	{ "KEYS0001", 0 },
	{ }
};

static struct acpi_driver keys_driver = {
	.name = "keys",
	.class = "hotkey",
	.ids = keys_ids,
	.ops = {
		.add = keys_add,
		.remove = keys_remove,
		.notify = keys_notify,
	},
};
module_acpi_driver(keys_driver);
MODULE_LICENSE("GPL");
