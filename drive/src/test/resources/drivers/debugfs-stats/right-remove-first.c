// SPDX-License-Identifier: Apache-2.0
#include <linux/debugfs.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/seq_file.h>
#include <linux/slab.h>

struct pulse {
	struct dentry *root;
	struct mutex lock;	/* protects label */
	char *label;
	atomic_t edges;
	int irq;
};

static int pulse_stats_show(struct seq_file *m, void *unused)
{
	struct pulse *p = m->private;

	mutex_lock(&p->lock);
	seq_printf(m, "%s: %d edges\n", p->label, atomic_read(&p->edges));
	mutex_unlock(&p->lock);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(pulse_stats);

static irqreturn_t pulse_edge(int irq, void *data)
{
	struct pulse *p = data;

	atomic_inc(&p->edges);
	return IRQ_HANDLED;
}

static int pulse_probe(struct platform_device *pdev)
{
	struct pulse *p;
	int rc;

	p = kzalloc(sizeof(*p), GFP_KERNEL);
	if (!p)
		return -ENOMEM;

	mutex_init(&p->lock);
	atomic_set(&p->edges, 0);
	p->label = kstrdup(dev_name(&pdev->dev), GFP_KERNEL);
	if (!p->label) {
		rc = -ENOMEM;
		goto free_pulse;
	}

	rc = platform_get_irq(pdev, 0);
	if (rc < 0)
		goto free_label;
	p->irq = rc;

	p->root = debugfs_create_dir("pulse", NULL);
	debugfs_create_file("stats", 0444, p->root, p, &pulse_stats_fops);
	platform_set_drvdata(pdev, p);

	rc = request_irq(p->irq, pulse_edge, IRQF_TRIGGER_RISING, "pulse", p);
	if (rc)
		goto remove_debugfs;

	return 0;

remove_debugfs:
	debugfs_remove_recursive(p->root);
free_label:
	kfree(p->label);
free_pulse:
	kfree(p);
	return rc;
}

static int pulse_remove(struct platform_device *pdev)
{
	struct pulse *p = platform_get_drvdata(pdev);

	debugfs_remove_recursive(p->root);
	free_irq(p->irq, p);
	kfree(p->label);
	kfree(p);
	return 0;
}

static struct platform_driver pulse_driver = {
	.probe	= pulse_probe,
	.remove	= pulse_remove,
	.driver	= { .name = "pulse-counter" },
};
module_platform_driver(pulse_driver);

MODULE_LICENSE("GPL");
