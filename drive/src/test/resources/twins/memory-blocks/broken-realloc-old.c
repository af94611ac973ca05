// SPDX-License-Identifier: Apache-2.0
/* A sampler that copies its settings by memcpy, clears a window by memset, and grows a table. */
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/workqueue.h>

struct sampler_setup {
	u32 rate;
	u8 gain[4];
	u32 *table;
};

struct sampler {
	struct sampler_setup setup;
	struct sampler_setup saved;
	char label[8];
	struct delayed_work poll;
};

static const struct sampler_setup sampler_default = {
	.rate = 100,
	.gain = { 1, 2, 3, 4 },
};

static void sampler_poll(struct work_struct *work)
{
	struct sampler *s = container_of(to_delayed_work(work), struct sampler, poll);

	memcpy(&s->saved, &s->setup, sizeof(s->saved));
	if (s->saved.table[0])
		s->setup.rate = s->saved.rate;
}

static int sampler_probe(struct platform_device *pdev)
{
	struct sampler *s;
	u32 *larger;

	s = kmalloc(sizeof(*s), GFP_KERNEL);
	if (!s)
		return -ENOMEM;
	memset(s, 0, sizeof(*s));
	memcpy(&s->setup, &sampler_default, sizeof(s->setup));
	if (s->setup.gain[2] != 3 || s->saved.table) {
		kfree(s);
		return -EINVAL;
	}
	strscpy(s->label, "sampler", sizeof(s->label));

	s->setup.table = kcalloc(2, sizeof(u32), GFP_KERNEL);
	if (!s->setup.table)
		goto err_free;
	larger = krealloc(s->setup.table, 4 * sizeof(u32), GFP_KERNEL);
	if (!larger)
		goto err_free;

	INIT_DELAYED_WORK(&s->poll, sampler_poll);
	schedule_delayed_work(&s->poll, HZ);
	platform_set_drvdata(pdev, s);
	return 0;

err_free:
	kfree(s->setup.table);
	kfree(s);
	return -ENOMEM;
}

static int sampler_remove(struct platform_device *pdev)
{
	struct sampler *s = platform_get_drvdata(pdev);

	cancel_delayed_work_sync(&s->poll);
	kfree(s->setup.table);
	memset(s, 0, sizeof(*s));
	kfree(s);
	return 0;
}

static struct platform_driver sampler_driver = {
	.probe	= sampler_probe,
	.remove	= sampler_remove,
	.driver	= { .name = "sampler" },
};
module_platform_driver(sampler_driver);

MODULE_LICENSE("GPL");
